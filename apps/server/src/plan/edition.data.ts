import { type CountedIn, type Evidence, type PlainDate, type PlanStatus, shiftToYear } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Db } from "../platform/database.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import type { EditionLine, TaskForm, TaskRecord } from "./plan-record.ts";

type One = { id: string; version: number };

const line = {
  id: true,
  year: true,
  edition: true,
  status: true,
  title: true,
  titleEn: true,
  number: true,
  issuedOn: true,
  reason: true,
} as const;

/** Every edition of every year, or of one; the latest first. A city has a handful a year. */
export async function findEditions(db: Db, year?: number): Promise<EditionLine[]> {
  const rows = await db.plan.findMany({
    where: year === undefined ? {} : { year },
    orderBy: [{ year: "desc" }, { edition: "desc" }],
    select: { ...line, _count: { select: { tasks: true } } },
  });
  return rows.map(({ _count, ...row }) => ({
    ...row,
    status: row.status as PlanStatus,
    issuedOn: maybe(row.issuedOn, toDay),
    tasks: _count.tasks,
  }));
}

export type Edition = Awaited<ReturnType<typeof getEdition>>;

/** One edition with its tasks. Throws `not-found`. */
export async function getEdition(db: Db, id: string) {
  const row = await db.plan.findUnique({
    where: { id },
    select: {
      ...line,
      version: true,
      activities: {
        select: { activityId: true, title: true, titleEn: true },
        orderBy: { position: "asc" },
      },
      tasks: { omit: { planId: true }, orderBy: { position: "asc" } },
    },
  });
  if (!row) throw new AppError("not-found");
  return {
    ...row,
    status: row.status as PlanStatus,
    issuedOn: maybe(row.issuedOn, toDay),
    tasks: row.tasks.map(
      ({ position: _, from, until, budget, countedIn, evidence, ...task }): TaskRecord => ({
        ...task,
        from: toDay(from),
        until: toDay(until),
        budget: maybe(budget, Number),
        countedIn: countedIn as CountedIn,
        evidence: evidence as Evidence,
      }),
    ),
  };
}

/** Takes the next version of the edition. Throws `stale-version` when somebody was faster. */
export async function changeEdition(
  ctx: UserCtx,
  { id, version }: One,
  data: Prisma.PlanUncheckedUpdateManyInput,
): Promise<One> {
  const next = version + 1;
  const { count } = await ctx.db.plan.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "plan", id });
  return { id, version: next };
}

/** Writes a task; a new one comes behind the others. */
export async function saveTaskRow(ctx: UserCtx, planId: string, code: string, form: TaskForm): Promise<void> {
  const data = {
    ...form,
    titleEn: form.titleEn ?? form.title,
    deliverableEn: form.deliverableEn ?? form.deliverable,
    from: toDate(form.from),
    until: toDate(form.until),
    budget: maybe(form.budget, BigInt),
  };
  const { count } = await ctx.db.planTask.updateMany({ where: { planId, code }, data });
  if (count > 0) return;
  const position = await ctx.db.planTask.count({ where: { planId } });
  const clauseIds = [form.activityId];
  // What the city writes into its own plan needs no confirmation from elsewhere.
  await ctx.db.planTask.create({
    data: { ...data, planId, code, position, clauseIds, indicatorIds: [], evidence: "seen" },
    select: { code: true },
  });
}

export async function deleteTaskRow(ctx: UserCtx, planId: string, code: string): Promise<void> {
  const { count } = await ctx.db.planTask.deleteMany({ where: { planId, code } });
  if (count === 0) throw new AppError("not-found");
}

/** The edition of a year that is in force. */
export function findInForce(db: Db, year: number) {
  return db.plan.findFirst({
    where: { year, status: "issued" satisfies PlanStatus },
    select: { id: true, version: true },
  });
}

/** The last edition of a year, whatever its status. */
export function findLastEdition(db: Db, year: number) {
  return db.plan.findFirst({ where: { year }, orderBy: { edition: "desc" }, select: { edition: true } });
}

/** The codes of tasks under an activity in every edition of a year: what was reported stays with its code. */
export async function findTaskCodes(db: Db, year: number, activityId: string): Promise<string[]> {
  const rows = await db.planTask.findMany({
    where: { activityId, plan: { year } },
    select: { code: true },
  });
  return rows.map(({ code }) => code);
}

type Copy = { from: string; year: number; edition: number; reason: string | null };

/**
 * Writes a draft as a copy of an edition, its days moved to the year. What a document decided for another year it has
 * not decided for this one, so targets lose the document's name then.
 */
export async function copyEdition(ctx: UserCtx, { from, year, edition, reason }: Copy): Promise<One> {
  const {
    id: _,
    version: __,
    number: ___,
    issuedOn: ____,
    clauses,
    activities,
    tasks,
    targets,
    ...plan
  } = await ctx.db.plan.findUniqueOrThrow({
    where: { id: from },
    include: {
      clauses: { omit: { planId: true } },
      activities: { omit: { planId: true } },
      tasks: { omit: { planId: true } },
      targets: { omit: { planId: true, id: true } },
    },
  });
  const inYear = <Row extends { from: Date; until: Date }>(row: Row): Row => ({
    ...row,
    from: shifted(row.from, plan.year, year),
    until: shifted(row.until, plan.year, year),
  });
  const isSameYear = plan.year === year;
  const { id } = await ctx.db.plan.create({
    data: {
      ...plan,
      year,
      edition,
      reason,
      status: "draft" satisfies PlanStatus,
      clauses: { createMany: { data: clauses } },
      activities: { createMany: { data: activities.map(inYear) } },
      tasks: { createMany: { data: tasks.map(inYear) } },
      targets: {
        createMany: {
          data: targets.map((one) => ({ ...one, decidedBy: isSameYear ? one.decidedBy : null })),
        },
      },
    },
    select: { id: true },
  });
  return { id, version: 1 };
}

/** A day keeps its distance in years: what ran into the following year does so again. */
function shifted(date: Date, from: number, to: number): Date {
  const day: PlainDate = toDay(date);
  return toDate(shiftToYear(day, Number(day.slice(0, 4)) + to - from));
}
