/**
 * What is known of a person, one number for each fact in the order of `factNames`: {@link UNKNOWN},
 * {@link RESTING} (the answer helps no ground), and from 2 on each class of answers that the law tells apart.
 */
export type Codes = Int32Array;

export const UNKNOWN = 0;
export const RESTING = 1;

/** The certificate decides; the degree only tells which question comes next. */
export const DISABILITY = { none: 1, notCertified: 2, certifiedMild: 3, certifiedMore: 4 } as const;

/** The answers given, and rest for everything not answered. */
export function atRest(codes: Codes): Codes {
  return codes.map((code) => (code === UNKNOWN ? RESTING : code));
}
