import type { ApplicantFacts, Bilingual, Outcome, PlainDate } from "@tgpl/domain";
import type { RequestRecord } from "../../requests/request-form-value.ts";

/** Everything a letter is written from. */
export interface LetterFacts {
  record: RequestRecord;
  /** The decision that stands; none while nobody has decided. */
  decision: { outcome: Outcome; receipt: { facts: ApplicantFacts; on: PlainDate } } | undefined;
  /** The file code of the case that came out of it. */
  fileCode: string | null;
  /** Name of the city or province. */
  city: Bilingual;
  office: LetterOffice;
}

/** Who writes: the Centre, or one of its branches. */
export interface LetterOffice {
  name: string;
  kind: "centre" | "branch";
  /** The Centre itself, or the one that the branch belongs to. */
  centre: string;
}
