import type { AccessNeed } from "./access-need.ts";

/** The needs that are a person: who it is belongs beside them. */
export const needsInPerson = ["guardian", "companion"] as const satisfies readonly AccessNeed[];

/** A need that is a person: one of `needsInPerson`. */
export type NeedInPerson = (typeof needsInPerson)[number];

/** The guardian who takes part, or the companion who helps. */
export type SupportPerson = {
  readonly need: NeedInPerson;
  readonly name: string;
  /** What they are to the person: mother, social worker. */
  readonly relation: string | null;
  readonly phone: string | null;
};

/** The needs that a proceedings agency has to provide for at a hearing or a questioning. */
const forAgencies: ReadonlySet<AccessNeed> = new Set([
  "sign-language-interpreter",
  "braille",
  "large-print",
  "wheelchair-access",
  "guardian",
  "companion",
]);

/**
 * The needs of a person that are passed on to the agency before which they appear; writing the application is over by
 * then.
 *
 * @example needsForAgency(["cannot-write", "wheelchair-access"]) // ["wheelchair-access"]
 */
export function needsForAgency(needs: readonly AccessNeed[]): readonly AccessNeed[] {
  return needs.filter((need) => forAgencies.has(need));
}
