import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { codesOf, getTerm } from "../law/legal-term.ts";
import { type QualityGrade, qualityGrades } from "./quality-grades.ts";
import { type QualityItemCode, qualityItems, qualitySheetFrom } from "./quality-items.ts";

/** Points given for each item; an item that is not there has not been scored. */
export type QualitySheet = Readonly<Partial<Record<QualityItemCode, number>>>;

export type QualityScore = {
  readonly total: number;
  readonly grade: QualityGrade;
  /** Why it is undetermined: items not scored, `grade-bands`, or `score-sheet` for a day before the coded one. */
  readonly missing: readonly string[];
  /** Items scored whose points are not confirmed: the mark goes beside the grade. */
  readonly unconfirmed: readonly QualityItemCode[];
};

/**
 * The score of a quality appraisal on a day, 12/2018/TT-BTP Điều 16 and 17. From 90 points it is good; the bands
 * below are not confirmed, so nobody is graded by them.
 *
 * @example scoreQuality({ A1: 10, A2: 10, A3: 10, B1: 5, B2: 10, B3: 20, B4: 20, B5: 5, C: 5 }, "2026-03-02")
 * // { total: 95, grade: "good", missing: [], unconfirmed: ["B4", "B5", "C"] }
 */
export function scoreQuality(sheet: QualitySheet, on: PlainDate): QualityScore {
  toPlainDate(on, "on");
  checkSheet(sheet);
  const scored = qualityItems.filter(({ code }) => sheet[code] !== undefined);
  const total = scored.reduce((sum, { code }) => sum + (sheet[code] ?? 0), 0);
  const unconfirmed = scored.filter(({ evidence }) => evidence === "unconfirmed").map(({ code }) => code);
  return { total, ...gradeOf(sheet, total, on), unconfirmed };
}

function gradeOf(sheet: QualitySheet, total: number, on: PlainDate): Pick<QualityScore, "grade" | "missing"> {
  if (on < qualitySheetFrom) return { grade: "undetermined", missing: ["score-sheet"] };
  const missing = codesOf(qualityItems).filter((code) => sheet[code] === undefined);
  if (missing.length > 0) return { grade: "undetermined", missing };
  // From the best grade down: a band that is not known hides everything under it.
  for (const { code, fromPoints } of qualityGrades) {
    if (fromPoints === null) break;
    if (total >= fromPoints) return { grade: code, missing: [] };
  }
  return { grade: "undetermined", missing: ["grade-bands"] };
}

function checkSheet(sheet: QualitySheet): void {
  for (const [code, points] of Object.entries(sheet)) {
    const { maximum } = getTerm(qualityItems, code, "sheet");
    if (points === undefined) continue;
    if (!Number.isFinite(points) || points < 0 || points > maximum) {
      throw new InvalidInput(`sheet.${code}`, points, `points from 0 to ${maximum}`);
    }
  }
}
