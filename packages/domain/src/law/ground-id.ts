import { InvalidInput } from "../input/invalid-input.ts";

/** The groups of Điều 7 of the law on legal aid (diện người được TGPL), in the order of the law. */
export const groundIds = [
  "meritorious",
  "poor-household",
  "child",
  "ethnic-minority-extreme-hardship",
  "charged-16-18",
  "minor-16-18-justice",
  "charged-near-poor",
  "trafficking",
  "martyr-family",
  "agent-orange",
  "elderly",
  "disability",
  "criminal-victim-16-18",
  "domestic-violence",
  "trafficking-financial",
  "hiv",
] as const;

/** A ground of Article 7 of the law on legal aid: one of `groundIds`. */
export type GroundId = (typeof groundIds)[number];

/** Refuses a ground that the law does not have, instead of answering that it asks for nothing. */
export function checkGround(ground: GroundId): void {
  if (!groundIds.includes(ground)) throw new InvalidInput("ground", ground, groundIds.join(", "));
}
