import type { PlainDate } from "../dates/plain-date.ts";
import type { Evidence } from "../law/evidence.ts";
import type { QualityGrade } from "./quality-grades.ts";

/** From how many points a grade begins. Only a band with points and the mark `seen` grades anybody. */
export type QualityBand = {
  readonly grade: Exclude<QualityGrade, "undetermined">;
  /** `null` = no value is known: a legal officer enters one (U16). */
  readonly fromPoints: number | null;
  /** First and last day, both included; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  readonly provision: string;
  readonly evidence: Evidence;
};

const sinceCircular = { from: "2018-10-12", until: null } as const;

/**
 * The bands of 12/2018/TT-BTP Điều 17. Only the first is confirmed; what is said of the others is too weak even
 * for a working value, so none stands here. A confirmed band is one more row, or a row in another's place.
 */
export const qualityBands: readonly QualityBand[] = [
  {
    grade: "good",
    fromPoints: 90,
    inForce: sinceCircular,
    provision: "12/2018/TT-BTP#17.1",
    evidence: "seen",
  },
  {
    grade: "fair",
    fromPoints: null,
    inForce: sinceCircular,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    grade: "pass",
    fromPoints: null,
    inForce: sinceCircular,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
  {
    grade: "fail",
    fromPoints: null,
    inForce: sinceCircular,
    provision: "12/2018/TT-BTP#17",
    evidence: "unconfirmed",
  },
];
