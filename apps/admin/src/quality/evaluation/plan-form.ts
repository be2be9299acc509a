import { type PlainDate, partsOf } from "@tgpl/domain";
import type { Inputs } from "../../api/outputs.ts";

export type PlanInput = Omit<Inputs["quality"]["evaluation"]["adopt"], "idempotencyKey">;

/** A plan as it is typed. */
export interface PlanForm {
  year: string;
  decisionNumber: string;
  decidedOn: PlainDate | null;
  closedFrom: PlainDate | null;
  closedUntil: PlainDate | null;
  percent: string;
  forms: PlanInput["forms"];
  stratifyBy: PlanInput["stratifyBy"];
  seed: string;
}

/** As most plans are: a tenth of what was closed in the reporting year that has just ended. */
export function firstPlan(today: PlainDate): PlanForm {
  const { year, month } = partsOf(today);
  const last = month >= 11 ? year : year - 1;
  return {
    year: String(last),
    decisionNumber: "",
    decidedOn: null,
    closedFrom: `${last - 1}-11-01` as PlainDate,
    closedUntil: `${last}-10-31` as PlainDate,
    percent: "10",
    forms: ["proceedings", "out-of-court-representation"],
    stratifyBy: [],
    seed: "",
  };
}

export function readYear(text: string): number | null {
  return /^20\d\d$/.test(text.trim()) ? Number(text) : null;
}

export function readPercent(text: string): number | null {
  const percent = Number(text.trim().replace(",", "."));
  return text.trim() !== "" && percent > 0 && percent <= 100 ? percent : null;
}

/** The plan for the server; null while something cannot be read. */
export function toPlanInput(form: PlanForm): PlanInput | null {
  const { decidedOn, closedFrom, closedUntil, decisionNumber, seed, forms, stratifyBy } = form;
  const year = readYear(form.year);
  const percent = readPercent(form.percent);
  if (!decidedOn || !closedFrom || !closedUntil || year === null || percent === null) return null;
  return { year, percent, decidedOn, closedFrom, closedUntil, decisionNumber, seed, forms, stratifyBy };
}
