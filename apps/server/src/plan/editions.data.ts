import type { CountedIn, Evidence, PlanStatus } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Db } from "../platform/database.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import type { EditionLine, PlanTask, TaskForm } from "./plan-record.ts";

export type OneEdition = { id: string; version: number };

const line = {
  id: true,
  year: true,
  edition: true,
  status: true,
  title: true,
  titleEn: true,
  number: true,
  issuedOn: true,
} as const;

type LineRow = Prisma.PlanGetPayload<{ select: typeof line }>;

function toLine(row: LineRow) {
  return { ...row, status: row.status as PlanStatus, issuedOn: maybe(row.issuedOn, toDay) };
}

/** Every edition, of the latest year first. */
export async function listEditions(db: Db): Promise<EditionLine[]> {
  const rows = await db.plan.findMany({
    orderBy: [{ year: "desc" }, { edition: "desc" }],
    select: { ...line, _count: { select: { tasks: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...toLine(row), tasks: _count.tasks }));
}

/** The editions of one year, the newest first. */
export async function findEditionsOf(db: Db, year: number) {
  const rows = await db.plan.findMany({ where: { year }, orderBy: { edition: "desc" }, select: line });
  return rows.map(toLine);
}

export type StoredEdition = Awaited<ReturnType<typeof getEdition>>;

export async function getEdition(db: Db, id: string) {
  const row = await db.plan.findUnique({
    where: { id },
    select: {
      ...line,
      version: true,
      reason: true,
      evidence: true,
      tasks: { omit: { planId: true, position: true }, orderBy: { position: "asc" } },
    },
  });
  if (!row) throw new AppError("not-found");
  const { tasks, evidence, ...rest } = row;
  return {
    ...rest,
    ...toLine(rest),
    evidence: evidence as Evidence,
    tasks: tasks.map(toTask),
  };
}

type TaskRow = Omit<Prisma.PlanTaskGetPayload<object>, "planId" | "position">;

function toTask({ budget, from, until, activityId, evidence, countedIn, ...row }: TaskRow): PlanTask {
  return {
    ...row,
    activityId: activityId as PlanTask["activityId"],
    from: toDay(from),
    until: toDay(until),
    budget: maybe(budget, Number),
    countedIn: countedIn as CountedIn,
    evidence: evidence as Evidence,
  };
}

/** A draft of a year, copied from an edition: clauses, activities, targets and tasks, which may get other days. */
export async function copyEdition(
  db: Db,
  fromId: string,
  draft: { year: number; edition: number; reason: string | null },
): Promise<{ id: string; version: number }> {
  const { title, titleEn, evidence, year, clauses, activities, tasks, targets } =
    await db.plan.findUniqueOrThrow({
      where: { id: fromId },
      include: { clauses: true, activities: true, tasks: true, targets: true },
    });
  const move = (day: Date) => inYear(day, draft.year - year);
  const moved = <Row extends { planId: string; from: Date; until: Date }>({ planId: _, ...row }: Row) => ({
    ...row,
    from: move(row.from),
    until: move(row.until),
  });
  return db.plan.create({
    data: {
      ...draft,
      ...{ title, titleEn, evidence },
      status: "draft" satisfies PlanStatus,
      clauses: { createMany: { data: clauses.map(({ planId: _, ...row }) => row) } },
      activities: { createMany: { data: activities.map(moved) } },
      tasks: { createMany: { data: tasks.map(moved) } },
      targets: { createMany: { data: targets.map(({ planId: _, id: __, ...row }) => row) } },
    },
    select: { id: true, version: true },
  });
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
function inYear(day: Date, years: number): Date {
  const moved = new Date(day);
  moved.setUTCFullYear(day.getUTCFullYear() + years);
  if (moved.getUTCMonth() !== day.getUTCMonth()) moved.setUTCDate(0);
  return moved;
}

/** Changes an edition if it is still the version that was read. */
export async function changeEdition(
  ctx: UserCtx,
  { id, version }: OneEdition,
  data: Prisma.PlanUncheckedUpdateManyInput = {},
): Promise<OneEdition> {
  const { count } = await ctx.db.plan.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "plan", id });
  return { id, version: version + 1 };
}

export async function saveTaskRow(db: Db, planId: string, code: string, form: TaskForm): Promise<void> {
  const { titleEn, deliverableEn, from, until, budget, ...rest } = form;
  const columns = {
    ...rest,
    // Nobody has translated it: its Vietnamese words stand in both languages.
    titleEn: titleEn ?? rest.title,
    deliverableEn: deliverableEn ?? rest.deliverable,
    from: toDate(from),
    until: toDate(until),
    budget: maybe(budget, BigInt),
  };
  const { _max } = await db.planTask.aggregate({ where: { planId }, _max: { position: true } });
  await db.planTask.upsert({
    where: { planId_code: { planId, code } },
    update: columns,
    create: {
      ...columns,
      ...{ planId, code, position: (_max.position ?? 0) + 1, clauseIds: [form.activityId] },
      evidence: "seen" satisfies Evidence,
    },
  });
}

/** The codes that a year ever gave: none is given to another task. */
export async function findCodesOf(db: Db, year: number): Promise<string[]> {
  const rows = await db.planTask.findMany({
    where: { plan: { year } },
    distinct: ["code"],
    select: { code: true },
  });
  return rows.map(({ code }) => code);
}
