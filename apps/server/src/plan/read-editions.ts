import { comparePlans, planBudget, planFaults, planMoves } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { findEditionsOf, getEdition } from "./editions.data.ts";
import type { EditionRecord } from "./plan-record.ts";

/** An edition with what can be done with it, and what it changes of the one before it. */
export async function readEdition({ db }: UserCtx, { id }: { id: string }): Promise<EditionRecord> {
  const edition = await getEdition(db, id);
  const { year, tasks, status } = edition;
  const editions = await findEditionsOf(db, year);
  const before = editions.find((one) => one.edition === edition.edition - 1);
  const earlier = before ? (await getEdition(db, before.id)).tasks : tasks;
  const changes = comparePlans(earlier, tasks);
  const kept = new Set(tasks.map(({ code }) => code));
  return {
    ...edition,
    moves: [...planMoves(status, { isBeingAmended: isBeingAmended(editions) })],
    faults: [...planFaults(year, tasks)],
    budget: planBudget(tasks),
    changes: changes.map((one) => ("fields" in one ? { ...one, fields: [...one.fields] } : one)),
    removed: earlier.filter(({ code }) => !kept.has(code)),
    editions,
  };
}

/** Whether an edition of the year is under way. */
export function isBeingAmended(editions: readonly { status: string }[]): boolean {
  return editions.some(({ status }) => status === "draft" || status === "submitted");
}
