import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findCasesForTasks, findTaskPeople, findUntouchedTasks } from "./case-file.data.ts";
import type { PlannedTask, TaskForm } from "./case-note.ts";
import type { Known } from "./file-line.ts";
import { giveTask } from "./give-task.ts";
import { strikeLine } from "./strike-line.ts";

/** The preview of one task for several cases: who may be given it in each, and first of all who performs the case. */
export async function planTasks(ctx: UserCtx, { caseIds }: { caseIds: string[] }): Promise<PlannedTask[]> {
  const cases = await findCasesForTasks(ctx, caseIds);
  const known = new Map<string, ReturnType<typeof findTaskPeople>>();
  const planned: PlannedTask[] = [];
  for (const { id, fileCode, fullName, officeId, providerId } of cases) {
    const key = `${officeId} ${providerId}`;
    const asked = known.get(key) ?? findTaskPeople(ctx, { officeId, providerId });
    known.set(key, asked);
    const people = await asked;
    const performs = people.find((one) => providerId !== null && one.providerId === providerId);
    planned.push({ caseId: id, fileCode, fullName, people, to: performs?.id ?? null });
  }
  const ids = cases.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "case.list.read", { type: "case", id: ids[0] }, { ids });
  return planned;
}

export type GiveTasksInput = Omit<TaskForm, "forId"> & { items: { caseId: string; forId: string }[] };

/** Gives the same task in several cases at one time, to one person in each. */
export async function giveTasks(ctx: UserCtx, { what, dueOn, items }: GiveTasksInput) {
  const tasks: Known[] = [];
  for (const item of items) tasks.push(await giveTask(ctx, { ...item, what, dueOn }));
  return { tasks };
}

/** Takes back what was just given; a task on which somebody has acted since stays. */
export async function takeTasksBack(
  ctx: UserCtx,
  { tasks, reason }: { tasks: Known[]; reason: string },
): Promise<{ takenBack: number; kept: number }> {
  const untouched = await findUntouchedTasks(ctx, tasks);
  for (const task of untouched) await strikeLine(ctx, { part: "task", ...task, reason });
  return { takenBack: untouched.length, kept: tasks.length - untouched.length };
}
