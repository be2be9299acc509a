import {
  assessSuccess,
  type CaseResult,
  type FieldOfLaw,
  type FormOfAid,
  type PlainDate,
  type QualityScore,
  qualitySheets,
  type SuccessAssessment,
  scoreQuality,
} from "@tgpl/domain";
import type { SheetContent } from "./appraisal-record.ts";

export type JudgedCase = {
  formOfAid: FormOfAid;
  fieldOfLaw: FieldOfLaw;
  result: CaseResult | null;
  closedOn: PlainDate;
};

/** The version of the score sheet by which a case is appraised: that of the day on which it was closed. */
export function sheetVersionOn(day: PlainDate) {
  return qualitySheets.find(({ inForce }) => inForce.from <= day && (inForce.until ?? day) >= day) ?? null;
}

/** What the domain says of a sheet: points, grade and what is missing, and whether the case was successful. */
export function judgeSheet(
  legalCase: JudgedCase,
  { points, success }: Pick<SheetContent, "points" | "success">,
): { score: QualityScore; success: SuccessAssessment | null } {
  const { formOfAid, fieldOfLaw, result, closedOn } = legalCase;
  const score = scoreQuality(points, closedOn);
  if (formOfAid !== "proceedings") return { score, success: null };
  const known = Object.entries(success ?? {}).filter(([, value]) => value !== null);
  const facts = { formOfAid, fieldOfLaw, isClosed: true, ...(result && { result }) };
  return { score, success: assessSuccess({ ...facts, ...Object.fromEntries(known) }, closedOn) };
}

/** The items that have no points yet; none where the items of the day's sheet are not coded. */
export function unscoredItems({ missing }: QualityScore): readonly string[] {
  return missing.filter((one) => one !== "grade-bands" && one !== "score-sheet");
}
