import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";

/** A text that is known to amend a coded one, and that is not, or not wholly, coded. */
export type UncodedAmendment = {
  readonly document: string;
  readonly amends: string;
  /** The first day on which it may be in force. */
  readonly possibleFrom: PlainDate;
  readonly evidence: Evidence;
  readonly note: Bilingual;
  /** Its text is coded but for these groups, which no fact of an applicant can express yet. */
  readonly groups?: readonly { readonly clause: string; readonly group: Bilingual }[];
};
