import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { checkObject } from "../input/check-shape.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { getTerm } from "../law/legal-term.ts";
import { gradeByBands } from "./grade-by-bands.ts";
import { type QualityBand, qualityBands } from "./quality-bands.ts";
import type { QualityGrade } from "./quality-grades.ts";
import { type QualityItem, type QualityItemCode, qualityItems } from "./quality-items.ts";
import { type QualitySheetVersion, qualitySheets } from "./quality-sheets.ts";

/** Points given for each item; an item that is not there has not been scored. */
export type QualitySheet = Readonly<Partial<Record<QualityItemCode, number>>>;

/** The points of a sheet, by part and in all, and the grade that confirmed bands give. */
export type QualityScore = {
  readonly total: number;
  /** The points of A (professional responsibility), B (performance) and C. */
  readonly byCriterion: { readonly A: number; readonly B: number; readonly C: number };
  readonly grade: QualityGrade;
  /** Why it is undetermined: items not scored, `grade-bands`, or `score-sheet` for a day before the coded one. */
  readonly missing: readonly string[];
  /** Items scored whose points are not confirmed: the mark goes beside the grade. */
  readonly unconfirmed: readonly QualityItemCode[];
};

/** The sheets and bands by which to score: as coded, or with what a legal officer has confirmed since. */
export type QualityLaw = {
  readonly sheets: readonly QualitySheetVersion[];
  readonly bands: readonly QualityBand[];
};

/** The sheets and bands by which the package scores. */
export const qualityLaw: QualityLaw = { sheets: qualitySheets, bands: qualityBands };

/**
 * The score of a quality appraisal on a day, 12/2018/TT-BTP Điều 16 and 17. From 90 points it is good; the bands
 * below are not confirmed, so nobody is graded by them.
 *
 * @example scoreQuality({ A1: 10, A2: 10, A3: 10, B1: 5, B2: 10, B3: 20, B4: 20, B5: 5, C: 5 }, "2026-03-02")
 * // { total: 95, byCriterion: { A: 30, B: 60, C: 5 }, grade: "good", missing: [], unconfirmed: ["B4", "B5", "C"] }
 */
export function scoreQuality(
  sheet: QualitySheet,
  on: PlainDate,
  { sheets, bands }: QualityLaw = qualityLaw,
): QualityScore {
  toPlainDate(on, "on");
  const items = sheets.find(({ inForce }) => isWithin(on, inForce))?.items ?? null;
  const known: readonly QualityItem<QualityItemCode>[] = items ?? qualityItems;
  checkSheet(sheet, known);
  const scored = known.filter(({ code }) => sheet[code] !== undefined);
  const points = (letter: string) =>
    scored
      .filter(({ code }) => code.startsWith(letter))
      .reduce((sum, { code }) => sum + (sheet[code] ?? 0), 0);
  const total = points("");
  const open = items === null ? ["score-sheet"] : known.filter((item) => !scored.includes(item)).map(codeOf);
  const grade = open.length > 0 ? null : gradeByBands(total, on, bands);
  return {
    total,
    byCriterion: { A: points("A"), B: points("B"), C: points("C") },
    grade: grade ?? "undetermined",
    missing: grade === null && open.length === 0 ? ["grade-bands"] : open,
    unconfirmed: scored.filter(({ evidence }) => evidence === "unconfirmed").map(codeOf),
  };
}

function codeOf({ code }: QualityItem<QualityItemCode>): QualityItemCode {
  return code;
}

function checkSheet(sheet: QualitySheet, items: readonly QualityItem<QualityItemCode>[]): void {
  checkObject(sheet, "sheet");
  for (const [code, points] of Object.entries(sheet)) {
    const { maximum } = getTerm(items, code, "sheet");
    if (points === undefined) continue;
    if (!Number.isFinite(points) || points < 0 || points > maximum) {
      throw new InvalidInput(`sheet.${code}`, points, `points from 0 to ${maximum}`);
    }
  }
}
