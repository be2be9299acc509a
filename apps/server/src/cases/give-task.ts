import { dayOf } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import { getOpenFile } from "./case-access.ts";
import { findTaskPeople } from "./case-file.data.ts";
import type { TaskForm } from "./case-note.ts";
import { auditLine, caseOfLine, changeLine, writtenBy } from "./change-line.ts";
import type { Known } from "./file-line.ts";
import { tellEvent, untellEvent } from "./tell-event.ts";

/** Gives somebody who works on the case something to do until a day. */
export async function giveTask(
  ctx: UserCtx,
  { caseId, ...form }: TaskForm & { caseId: string },
): Promise<Known> {
  const file = await getOpenFile(ctx, caseId);
  requireDayToCome(ctx, form);
  await requireOnCase(ctx, file, form);
  const saved = await ctx.db.caseTask.create({
    data: { caseId, ...form, dueOn: toDate(form.dueOn), ...writtenBy(ctx) },
    select: { id: true, version: true },
  });
  await tellEvent(ctx, caseId, { kind: "task", subjectId: saved.id, words: [form.what] });
  await auditLine(ctx, "case.task-given", caseId, saved.id);
  return saved;
}

/** Gives a task to somebody else, moves its day or says it in other words. What was done stays as it was done. */
export async function changeTask(ctx: UserCtx, { id, version, ...form }: TaskForm & Known): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseTask, id);
  const file = await getOpenFile(ctx, caseId);
  const task = await ctx.db.caseTask.findUnique({
    where: { id },
    select: { forId: true, dueOn: true, doneAt: true },
  });
  if (!task) throw new AppError("not-found");
  if (task.doneAt) throw await staleVersion(ctx, { type: "case", id: caseId });
  if (form.dueOn !== toDay(task.dueOn)) requireDayToCome(ctx, form);
  if (form.forId !== task.forId) await requireOnCase(ctx, file, form);
  const columns = { ...form, dueOn: toDate(form.dueOn) };
  const saved = await changeLine(ctx, ctx.db.caseTask, { id, version }, caseId, columns);
  await tellEvent(ctx, caseId, { kind: "task", subjectId: id, words: [form.what] });
  await auditLine(ctx, "case.task-changed", caseId, id);
  return saved;
}

function requireDayToCome(ctx: UserCtx, { dueOn }: TaskForm) {
  if (dueOn < dayOf(ctx.now())) throw refuseField("dueOn", "in-the-past");
}

async function requireOnCase(ctx: UserCtx, file: Parameters<typeof findTaskPeople>[1], { forId }: TaskForm) {
  const people = await findTaskPeople(ctx, file);
  if (!people.some(({ id }) => id === forId)) throw refuseField("forId", "not-on-this-case");
}

/** Ticks a task off, or takes the tick back. */
export async function settleTask(
  ctx: UserCtx,
  { id, version, done }: Known & { done: boolean },
): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseTask, id);
  await getOpenFile(ctx, caseId);
  const task = await ctx.db.caseTask.findUnique({ where: { id }, select: { what: true, doneAt: true } });
  if (!task) throw new AppError("not-found");
  const saved = await changeLine(ctx, ctx.db.caseTask, { id, version }, caseId, {
    doneAt: done ? new Date(ctx.now()) : null,
    doneById: done ? ctx.user.id : null,
  });
  if (done) await tellEvent(ctx, caseId, { kind: "task-done", subjectId: id, words: [task.what] });
  else await untellEvent(ctx, caseId, "task-done", id);
  await auditLine(ctx, done ? "case.task-done" : "case.task-reopened", caseId, id);
  return saved;
}
