import { dayOf } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import {
  changeEdition,
  copyEdition,
  deleteTaskRow,
  findInForce,
  findLastEdition,
  findTaskCodes,
  getEdition,
  saveTaskRow,
} from "./edition.data.ts";
import { refuseUnlessAllowed } from "./move-plan.ts";
import { insertPlan } from "./plan.data.ts";
import type { NewPlan, TaskForm } from "./plan-record.ts";

type One = { id: string; version: number };

/** Begins the plan of a year, from the one that was in force the year before or from the city's template. */
export async function writePlan(ctx: UserCtx, { year, from }: NewPlan): Promise<One> {
  if (year < Number(dayOf(ctx.now()).slice(0, 4))) throw refuseField("year", "in-the-past");
  if (await findLastEdition(ctx.db, year)) throw refuseField("year", "year-has-plan");
  const saved =
    from === "template"
      ? await insertPlan(ctx.db, year, ctx.jurisdiction.plan, "draft")
      : await copyOfLastYear(ctx, year);
  await writeAudit(ctx, "plan.written", { type: "plan", id: saved.id });
  return saved;
}

async function copyOfLastYear(ctx: UserCtx, year: number): Promise<One> {
  const last = await findInForce(ctx.db, year - 1);
  if (!last) throw refuseField("from", "no-plan-last-year");
  return copyEdition(ctx, { from: last.id, year, edition: 1, reason: null });
}

type TaskOf = One & { code: string | null; form: TaskForm };

/** Writes a task of a draft: a new one takes the next number under its activity, and none is used twice in a year. */
export async function saveTask(ctx: UserCtx, { id, version, code, form }: TaskOf): Promise<One> {
  const edition = await getEdition(ctx.db, id);
  await refuseUnlessAllowed(ctx, edition, "edit");
  if (!edition.activities.some(({ activityId }) => activityId === form.activityId))
    throw refuseField("form.activityId", "not-in-plan");
  if (code !== null && !edition.tasks.some((task) => task.code === code)) throw new AppError("not-found");
  if (code !== null && !code.startsWith(`${form.activityId}.`))
    throw refuseField("form.activityId", "code-of-activity");
  refuseFaultyForm(ctx, form);
  const saved = await changeEdition(ctx, { id, version }, {});
  const taken = code ? [] : await findTaskCodes(ctx.db, edition.year, form.activityId);
  await saveTaskRow(ctx, id, code ?? nextCode(taken, form.activityId), form);
  await writeAudit(ctx, "plan.task-saved", { type: "plan", id });
  return saved;
}

export async function removeTask(ctx: UserCtx, { id, version, code }: One & { code: string }): Promise<One> {
  const edition = await getEdition(ctx.db, id);
  await refuseUnlessAllowed(ctx, edition, "edit");
  const saved = await changeEdition(ctx, { id, version }, {});
  await deleteTaskRow(ctx, id, code);
  await writeAudit(ctx, "plan.task-removed", { type: "plan", id });
  return saved;
}

function refuseFaultyForm(ctx: UserCtx, form: TaskForm): void {
  if (form.until < form.from) throw refuseField("form.until", "ends-before-it-begins");
  if (form.countedIn === "programme" && !form.programme)
    throw refuseField("form.programme", "programme-named");
  const known = new Set(ctx.jurisdiction.agencies.map(({ code }) => code));
  if (form.leadAgency && !known.has(form.leadAgency)) throw refuseField("form.leadAgency", "unknown-body");
  if (form.coordinatingAgencies.some((code) => !known.has(code)))
    throw refuseField("form.coordinatingAgencies", "unknown-body");
  if (form.leadAgency && form.coordinatingAgencies.includes(form.leadAgency))
    throw refuseField("form.coordinatingAgencies", "leads-itself");
}

function nextCode(taken: readonly string[], activityId: string): string {
  return `${activityId}.${Math.max(0, ...taken.map((code) => Number(code.slice(activityId.length + 1)))) + 1}`;
}
