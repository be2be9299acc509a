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

export type GroundId = (typeof groundIds)[number];
