import type { Evidence, PlainDate, PlanStatus } from "@tgpl/domain";
import type { Db } from "../platform/database.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import type { Jurisdiction } from "../platform/jurisdiction.ts";

const inForce = { status: "issued" satisfies PlanStatus };

const planned = {
  id: true,
  year: true,
  title: true,
  titleEn: true,
  number: true,
  issuedOn: true,
  evidence: true,
  clauses: { select: { clauseId: true, text: true, textEn: true }, orderBy: { position: "asc" } },
  activities: {
    select: {
      activityId: true,
      title: true,
      titleEn: true,
      leadAgency: true,
      coordinatingAgencies: true,
      from: true,
      until: true,
      deliverable: true,
      deliverableEn: true,
      clauseIds: true,
      evidence: true,
    },
    orderBy: { position: "asc" },
  },
} as const;

/** The edition of a year that is in force. */
export async function findPlan(db: Db, year: number) {
  const plan = await db.plan.findFirst({ where: { year, ...inForce }, select: planned });
  if (!plan) return undefined;
  const activities = plan.activities.map((activity) => ({
    ...activity,
    from: toDay(activity.from),
    until: toDay(activity.until),
    evidence: activity.evidence as Evidence,
  }));
  return { ...plan, issuedOn: maybe(plan.issuedOn, toDay), evidence: plan.evidence as Evidence, activities };
}

export type PlanTargetRow = {
  indicatorId: string;
  /** The city's code, or a former district's. */
  placeCode: string;
  value: number;
  decidedBy: string | null;
  evidence: Evidence;
};

/** The targets of a year, for one indicator or for all. None when no plan of the year is in force. */
export async function listTargets(db: Db, year: number, indicatorId?: string): Promise<PlanTargetRow[]> {
  const rows = await db.planTarget.findMany({
    where: { plan: { year, ...inForce }, ...(indicatorId && { indicatorId }) },
    select: { indicatorId: true, placeCode: true, value: true, decidedBy: true, evidence: true },
    orderBy: [{ indicatorId: "asc" }, { placeCode: "asc" }],
  });
  return rows.map((row) => ({ ...row, evidence: row.evidence as Evidence }));
}

/** Whether a year has a plan, be it only a draft. */
export function hasPlan(db: Db, year: number) {
  return db.plan.findFirst({ where: { year }, select: { id: true } });
}

type PlanText = Jurisdiction["plan"];

/** Gives a year the plan of the jurisdiction's text: in force, or as a draft to be written on. */
export async function insertPlan(
  db: Db,
  year: number,
  plan: PlanText,
  status: Extract<PlanStatus, "issued" | "draft">,
): Promise<{ id: string; version: number }> {
  const { id } = await db.plan.create({
    data: {
      year,
      status,
      title: plan.title.vi,
      titleEn: plan.title.en,
      number: status === "issued" ? plan.number : null,
      issuedOn: status === "issued" ? maybe(plan.issuedOn, toDate) : null,
      evidence: plan.evidence,
      clauses: { createMany: { data: plan.clauses.map(toClauseRow) } },
      activities: {
        createMany: { data: plan.activities.map((one, index) => toActivityRow(year, one, index)) },
      },
      tasks: { createMany: { data: plan.tasks.map((one, index) => toTaskRow(year, one, index)) } },
      targets: { createMany: { data: plan.targets.map(toTargetRow) } },
    },
    select: { id: true },
  });
  return { id, version: 1 };
}

function toClauseRow({ id, vi, en }: PlanText["clauses"][number], position: number) {
  return { clauseId: id, position, text: vi, textEn: en };
}

function toActivityRow(year: number, activity: PlanText["activities"][number], position: number) {
  return {
    activityId: activity.id,
    position,
    title: activity.title.vi,
    titleEn: activity.title.en,
    leadAgency: activity.lead,
    coordinatingAgencies: activity.coordinating,
    from: toDate(`${year}-${activity.from}` as PlainDate),
    until: toDate(`${year}-${activity.until}` as PlainDate),
    deliverable: activity.deliverable.vi,
    deliverableEn: activity.deliverable.en,
    clauseIds: activity.clauses,
    evidence: activity.evidence,
  };
}

function toTaskRow(year: number, task: PlanText["tasks"][number], position: number) {
  return {
    code: task.id,
    position,
    activityId: task.activity,
    title: task.title.vi,
    titleEn: task.title.en,
    leadAgency: task.lead,
    coordinatingAgencies: task.coordinating,
    from: toDate(`${year}-${task.from}` as PlainDate),
    until: toDate(`${year}-${task.until}` as PlainDate),
    deliverable: task.deliverable.vi,
    deliverableEn: task.deliverable.en,
    clauseIds: task.clauses,
    indicatorIds: task.indicators,
    evidence: task.evidence,
  };
}

function toTargetRow({ indicator, place, value, decidedBy, evidence }: PlanText["targets"][number]) {
  return { indicatorId: indicator, placeCode: place, value, decidedBy, evidence };
}
