import { type ComparedPiece, compareEditions } from "@tgpl/domain";
import { listAgencyRows } from "../directory/directory.data.ts";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { findEditions, getEdition } from "./edition.data.ts";
import type { EditionChange, EditionRecord, TaskRecord } from "./plan-record.ts";

export function listEditions(ctx: UserCtx) {
  return findEditions(ctx.db);
}

/** One edition with the others of its year and the bodies that can be named in it. */
export async function readEdition(ctx: UserCtx, { id }: { id: string }): Promise<EditionRecord> {
  const edition = await getEdition(ctx.db, id);
  const [editions, agencies] = await Promise.all([
    findEditions(ctx.db, edition.year),
    listAgencyRows(ctx.db),
  ]);
  return {
    ...edition,
    editions,
    agencies: agencies.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
  };
}

type Field = EditionChange["fields"][number]["field"];

/** What one edition changes of another of the same year: tasks that came, changed or went, field by field. */
export async function readChanges(
  ctx: UserCtx,
  { id, since }: { id: string; since: string },
): Promise<EditionChange[]> {
  const [after, before] = await Promise.all([getEdition(ctx.db, id), getEdition(ctx.db, since)]);
  if (after.year !== before.year) throw refuseField("since", "of-another-year");
  const titles = new Map([...before.tasks, ...after.tasks].map((task) => [task.code, task]));
  return compareEditions(before.tasks.map(toCompared), after.tasks.map(toCompared)).map((change) => {
    const { title = "", titleEn = "" } = titles.get(change.code) ?? {};
    return { ...change, title, titleEn, fields: change.fields as EditionChange["fields"] };
  });
}

function toCompared(task: TaskRecord): ComparedPiece {
  const fields = {
    title: task.title,
    lead: task.leadAgency,
    coordinating: task.coordinatingAgencies.toSorted().join(", ") || null,
    from: task.from,
    until: task.until,
    deliverable: task.deliverable,
    budget: task.budget === null ? null : String(task.budget),
    budgetSource: task.budgetSource,
    programme: task.programme,
    countedIn: task.countedIn,
  } satisfies Record<Field, string | null>;
  return { code: task.code, fields };
}
