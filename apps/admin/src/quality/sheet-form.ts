import type { QualityItem, QualitySheet } from "@tgpl/domain";
import type { Outputs } from "../api/outputs.ts";
import { readPoints } from "./read-points.ts";

export type AppraisalRecord = Outputs["quality"]["get"];
export type SheetRecord = AppraisalRecord["sheets"][number];
export type SheetContent = NonNullable<SheetRecord["content"]>;
export type SuccessAnswers = NonNullable<SheetContent["success"]>;
type ItemCode = keyof SheetContent["points"];

/** A sheet as it is typed: points are texts until they can be read. */
export interface SheetForm {
  points: Readonly<Record<string, string>>;
  remarks: Readonly<Record<string, string>>;
  opinion: string;
  success: SuccessAnswers;
}

const nothingKnown: SuccessAnswers = { viewDiffered: null, inFavour: null, onLegalBasis: null, criteria: [] };

export function toForm(content: SheetContent | null, write: (points: number) => string): SheetForm {
  const points = Object.entries(content?.points ?? {}).map(([code, value]) => [code, write(value)]);
  return {
    points: Object.fromEntries(points),
    remarks: { ...content?.remarks },
    opinion: content?.opinion ?? "",
    success: content?.success ?? nothingKnown,
  };
}

/** What is kept of a form: points that can be read, words that say something. */
export function toContent(
  form: SheetForm,
  items: readonly QualityItem[],
  asksSuccess: boolean,
): SheetContent {
  const remarks = Object.entries(form.remarks).filter(([, text]) => text.trim() !== "");
  return {
    points: pointsOf(form, items),
    remarks: Object.fromEntries(remarks) as SheetContent["remarks"],
    opinion: form.opinion.trim() || null,
    success: asksSuccess ? form.success : null,
  };
}

export function pointsOf({ points }: SheetForm, items: readonly QualityItem[]): QualitySheet {
  const read = items.map(({ code, maximum }) => [code, readPoints(points[code] ?? "", maximum)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== null)) as Record<ItemCode, number>;
}

/** Items whose text cannot be read as points. */
export function wrongItems({ points }: SheetForm, items: readonly QualityItem[]): readonly string[] {
  return items
    .filter(({ code, maximum }) => {
      const text = points[code] ?? "";
      return text.trim() !== "" && readPoints(text, maximum) === null;
    })
    .map(({ code }) => code);
}

/** Items that have no points yet. */
export function openItems(form: SheetForm, items: readonly QualityItem[]): readonly string[] {
  const given = pointsOf(form, items) as Record<string, number>;
  return items.filter(({ code }) => given[code] === undefined).map(({ code }) => code);
}
