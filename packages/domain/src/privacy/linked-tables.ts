/**
 * The smallest groups that the tables of a screen are made of: one cell for each combination of keys that can
 * occur, with its count. Every published figure is a sum of cells, and so is everything an attacker can compute.
 */
export type LinkedCell = {
  /** What the cell is of, for every dimension that a view uses: `{ district: "916", sex: "female" }`. */
  readonly key: Readonly<Record<string, string>>;
  readonly count: number;
};

/**
 * One table of a screen: its cells summed by some dimensions. A total is a view of its own: by fewer dimensions,
 * or by none. So a table of two ways with totals is four views: by both, by each, and by none.
 */
export type LinkedView = {
  readonly by: readonly string[];
  /** Only cells with one of these keys; nothing = all. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /**
   * `false` for counts that are shown nowhere but must not be told by others: requests not served, or what came
   * in between two periods.
   */
  readonly published?: boolean;
};

/** Everything one screen shows of the same people: small counts are hidden in all of it at once. */
export type LinkedTables = {
  readonly cells: readonly LinkedCell[];
  readonly views: readonly LinkedView[];
  /**
   * Groups of dimensions that depend on each other: district and commune, or degree and type, where who has no
   * disability is `none` in both. Every combination of keys can occur but within these. Nothing = all depend on
   * each other, which is always safe but slower, and hides more.
   */
  readonly dependent?: readonly (readonly string[])[];
};

/** A figure as it may be published: a hidden one is `null`. */
export type ShownCount = {
  readonly key: Readonly<Record<string, string>>;
  readonly count: number | null;
};
