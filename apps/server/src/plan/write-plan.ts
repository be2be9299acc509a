import { dayOf, type PlainDate, type PlanMoveName, planFaults, planMoves } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import {
  changeEdition,
  copyEdition,
  findCodesOf,
  findEditionsOf,
  getEdition,
  type OneEdition,
  type StoredEdition,
  saveTaskRow,
} from "./editions.data.ts";
import { hasPlan, insertPlan } from "./plan.data.ts";
import type { TaskForm } from "./plan-record.ts";
import { isBeingAmended } from "./read-editions.ts";

/** Begins the plan of a year as a draft: from the plan of the year before, or from the jurisdiction's template. */
export async function writePlan(
  ctx: UserCtx,
  { year, from }: { year: number; from: "last-year" | "template" },
): Promise<OneEdition> {
  if (await hasPlan(ctx.db, year)) throw refuseField("year", "has-a-plan");
  const saved = await (from === "template" ? fromTemplate(ctx, year) : fromLastYear(ctx, year));
  await audit(ctx, "plan.written", saved.id, { year, from });
  return saved;
}

async function fromTemplate({ db, jurisdiction }: UserCtx, year: number): Promise<OneEdition> {
  const { id } = await insertPlan(db, year, { ...jurisdiction.plan, number: null, issuedOn: null }, "draft");
  return { id, version: 1 };
}

async function fromLastYear({ db }: UserCtx, year: number): Promise<OneEdition> {
  const issued = (await findEditionsOf(db, year - 1)).find(({ status }) => status === "issued");
  if (!issued) throw refuseField("from", "no-plan-issued");
  return copyEdition(db, issued.id, { year, edition: 1, reason: null });
}

/** Writes a task of a draft; a new one gets the next code of its activity. */
export async function saveTask(
  ctx: UserCtx,
  { id, version, code, task }: OneEdition & { code: string | null; task: TaskForm },
): Promise<OneEdition> {
  const plan = await requireMove(ctx, id, "edit");
  await requireAgencies(ctx, task);
  if (task.countedIn === "programme" && task.programme === null)
    throw refuseField("programme", "programme-needed");
  if (code !== null && !plan.tasks.some((one) => one.code === code))
    throw refuseField("code", "unknown-task");
  const saved = await changeEdition(ctx, { id, version });
  const own = code ?? nextCode(task.activityId, await findCodesOf(ctx.db, plan.year));
  await saveTaskRow(ctx.db, id, own, task);
  await audit(ctx, "plan.task-saved", id, { code: own });
  return saved;
}

async function requireAgencies({ db }: UserCtx, task: TaskForm): Promise<void> {
  const named = [task.leadAgency, ...task.coordinatingAgencies];
  const known = new Set(
    (await db.agency.findMany({ where: { code: { in: named } }, select: { code: true } })).map(
      ({ code }) => code,
    ),
  );
  if (!known.has(task.leadAgency)) throw refuseField("leadAgency", "unknown-agency");
  if (named.some((code) => !known.has(code))) throw refuseField("coordinatingAgencies", "unknown-agency");
}

function nextCode(activityId: string, codes: readonly string[]): string {
  const numbers = codes
    .filter((code) => code.startsWith(`${activityId}.`))
    .map((code) => Number(code.split(".")[1]));
  return `${activityId}.${Math.max(0, ...numbers) + 1}`;
}

/** Takes a task out of a draft. */
export async function removeTask(
  ctx: UserCtx,
  { id, version, code }: OneEdition & { code: string },
): Promise<OneEdition> {
  await requireMove(ctx, id, "edit");
  const saved = await changeEdition(ctx, { id, version });
  await ctx.db.planTask.deleteMany({ where: { planId: id, code } });
  await audit(ctx, "plan.task-removed", id, { code });
  return saved;
}

/** Hands a draft to the People's Committee; from then on it is written no further. */
export async function submitPlan(ctx: UserCtx, { id, version }: OneEdition): Promise<OneEdition> {
  const { year, tasks } = await requireMove(ctx, id, "submit");
  if (planFaults(year, tasks).length > 0) throw refuseField("tasks", "plan-has-faults");
  const saved = await changeEdition(ctx, { id, version }, { status: "submitted" });
  await audit(ctx, "plan.submitted", id);
  return saved;
}

/** Takes a submitted plan back, to be written further. */
export async function takeBackPlan(ctx: UserCtx, { id, version }: OneEdition): Promise<OneEdition> {
  await requireMove(ctx, id, "take-back");
  const saved = await changeEdition(ctx, { id, version }, { status: "draft" });
  await audit(ctx, "plan.taken-back", id);
  return saved;
}

/** Writes down that the plan was issued, with number and day. It takes the place of the edition in force. */
export async function issuePlan(
  ctx: UserCtx,
  { id, version, number, issuedOn }: OneEdition & { number: string; issuedOn: PlainDate },
): Promise<OneEdition> {
  const { year } = await requireMove(ctx, id, "issue");
  if (issuedOn > dayOf(ctx.now())) throw refuseField("issuedOn", "in-the-future");
  await ctx.db.plan.updateMany({
    where: { year, status: "issued" },
    data: { status: "superseded", version: { increment: 1 } },
  });
  const data = { status: "issued", number, issuedOn: new Date(`${issuedOn}T00:00:00Z`), evidence: "seen" };
  const saved = await changeEdition(ctx, { id, version }, data);
  await audit(ctx, "plan.issued", id);
  return saved;
}

/** Begins an amendment: a draft of the next edition, with the reason. The one in force stays until then. */
export async function amendPlan(
  ctx: UserCtx,
  { id, version, reason }: OneEdition & { reason: string },
): Promise<OneEdition> {
  const { year, edition } = await requireMove(ctx, id, "amend");
  await changeEdition(ctx, { id, version });
  const saved = await copyEdition(ctx.db, id, { year, edition: edition + 1, reason });
  await audit(ctx, "plan.amended", saved.id);
  return saved;
}

/** Throws a draft away; nothing that was ever submitted or issued is lost. */
export async function discardPlan(ctx: UserCtx, { id, version }: OneEdition): Promise<OneEdition> {
  await requireMove(ctx, id, "discard");
  const saved = await changeEdition(ctx, { id, version });
  await ctx.db.plan.delete({ where: { id } });
  await audit(ctx, "plan.discarded", id);
  return saved;
}

async function requireMove(ctx: UserCtx, id: string, move: PlanMoveName): Promise<StoredEdition> {
  const plan = await getEdition(ctx.db, id);
  const others = (await findEditionsOf(ctx.db, plan.year)).filter((one) => one.id !== id);
  if (!planMoves(plan.status, { isBeingAmended: isBeingAmended(others) }).includes(move))
    throw new AppError("status-not-allowed", { because: [plan.status] });
  return plan;
}

function audit(
  ctx: UserCtx,
  action: `plan.${string}`,
  id: string,
  details: Record<string, string | number> = {},
): Promise<void> {
  return writeAudit(ctx, action, { type: "plan", id }, details);
}
