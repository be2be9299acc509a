/** What Điều 26 asks about a case of a State Legal Aid Centre; a missing answer is unknown. */
export type ScopeFacts = {
  /** The person resides in the Centre's province. */
  readonly residesInProvince?: boolean;
  /** The case arises in the Centre's province. */
  readonly arisesInProvince?: boolean;
  /** A central authority asks the Centre to act. */
  readonly askedByCentralAuthority?: boolean;
};

/** Whether a matter lies in the scope of legal aid (11/2017/QH14#26). */
export type ScopeAnswer = {
  readonly within: boolean | "unknown";
  readonly provision: "11/2017/QH14#26";
  /** What brings the case into the scope, or, while unknown, what is still to be asked. */
  readonly reasons: readonly (keyof ScopeFacts)[];
};

const limbs = ["residesInProvince", "arisesInProvince", "askedByCentralAuthority"] as const;

/**
 * Whether a case is within the scope of the Centre: any one of the three is enough (Điều 26). A participating
 * organisation acts within its contract or registration instead.
 *
 * @example isWithinScope({ residesInProvince: false, arisesInProvince: true }).within // true
 */
export function isWithinScope(facts: ScopeFacts): ScopeAnswer {
  const provision = "11/2017/QH14#26";
  const met = limbs.filter((limb) => facts[limb] === true);
  if (met.length > 0) return { within: true, provision, reasons: met };
  const open = limbs.filter((limb) => facts[limb] === undefined);
  return { within: open.length > 0 ? "unknown" : false, provision, reasons: open };
}
