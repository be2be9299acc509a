/** A file that was drawn, and why. */
export type SampledFile = {
  readonly id: string;
  readonly providerId: string;
  readonly stratum: string;
  /** sha256 of seed, a line feed and the id, in hexadecimal: files are drawn from the smallest. */
  readonly digest: string;
  readonly why: "provider-needs-a-case" | "share-of-stratum";
};

/** A file with its place in the draw, before it is drawn. */
export type RankedFile = Omit<SampledFile, "why">;
