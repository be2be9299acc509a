import type { CountedIn, PlainDate } from "@tgpl/domain";
import type { Inputs } from "../api/outputs.ts";
import type { EditionRecord, PlanTask } from "./use-plan-write.ts";

/** A task as it stands in the window: money as typed. */
export type TaskValue = {
  activityId: string;
  title: string;
  titleEn: string;
  leadAgency: string;
  coordinatingAgencies: string[];
  from: PlainDate | null;
  until: PlainDate | null;
  deliverable: string;
  deliverableEn: string;
  budget: string;
  budgetSource: string;
  programme: string;
  countedIn: CountedIn;
};

export function noTask({ activities, year }: EditionRecord): TaskValue {
  return {
    activityId: activities[0]?.activityId ?? "",
    title: "",
    titleEn: "",
    leadAgency: "",
    coordinatingAgencies: [],
    from: `${year}-01-01` as PlainDate,
    until: `${year}-12-31` as PlainDate,
    deliverable: "",
    deliverableEn: "",
    budget: "",
    budgetSource: "",
    programme: "",
    countedIn: "plan",
  };
}

export function fromTask(task: PlanTask): TaskValue {
  const { code: _, clauseIds: __, indicatorIds: ___, evidence: ____, ...value } = task;
  return {
    ...value,
    leadAgency: task.leadAgency ?? "",
    budget: task.budget === null ? "" : String(task.budget),
    budgetSource: task.budgetSource ?? "",
    programme: task.programme ?? "",
  };
}

/** Đồng as typed, with or without the points between thousands; undefined when it is no whole number. */
export function readMoney(text: string): number | undefined {
  const digits = text.replaceAll(/[\s.,]/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** What the server takes; called once every field has passed its rule. */
export function toTaskForm(value: TaskValue): Inputs["plan"]["saveTask"]["form"] {
  return {
    ...value,
    titleEn: value.titleEn.trim() || null,
    leadAgency: value.leadAgency || null,
    from: value.from as PlainDate,
    until: value.until as PlainDate,
    deliverableEn: value.deliverableEn.trim() || null,
    budget: readMoney(value.budget) ?? null,
    budgetSource: value.budgetSource.trim() || null,
    programme: value.programme.trim() || null,
    countedIn: value.programme.trim() ? value.countedIn : "plan",
  };
}
