import { dayOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { ApplicantForm, ApplicantRecord } from "./applicant-form.ts";
import { findKeptId, formOf, getApplicant, toColumns } from "./applicants.data.ts";
import { addEntries, findEntries, type NewEntry } from "./history.data.ts";
import { type HistoryFact, historyFacts, valueIn, withValue } from "./history-fact.ts";
import { differingFacts, firstEntries } from "./keep-history.ts";
import {
  findColumns,
  findLinkedRows,
  findPersonLinks,
  type MergeMemory,
  moveRows,
  saveMerge,
  writePerson,
} from "./merge.data.ts";
import { decidePair, forgetOpenPairs } from "./pairs.data.ts";
import { recheckPerson } from "./recheck-person.ts";
import { forgetFaults } from "./record-faults.data.ts";

/** What can be taken from the other record: each fact with a history, and the needs of access. */
export const mergeableFields = [...historyFacts, "accessNeeds"] as const;
export type MergeableField = (typeof mergeableFields)[number];

type Read = { id: string; version: number };
export type MergeApplicantsInput = { kept: Read; merged: Read; take: readonly MergeableField[] };

/**
 * Makes one record of two that are the same person. Field by field the officer has chosen; whatever pointed to the
 * other record points to the one kept, and the other's id leads there.
 */
export async function mergeApplicants(ctx: UserCtx, { kept, merged, take }: MergeApplicantsInput) {
  if (kept.id === merged.id) throw refuseField("merged", "cannot-be", { allowed: "≠" });
  const one = await readForMerge(ctx, kept);
  const other = await readForMerge(ctx, merged);
  const form = chosen(formOf(one), formOf(other), take);
  const memory: MergeMemory = {
    kept: await findColumns(ctx, one.id),
    merged: await findColumns(ctx, other.id),
    links: [],
    entries: await keepBoth(ctx, one, other, form),
  };
  memory.links = await moveEverything(ctx, one.id, other.id, new Set(memory.entries));
  await writeBoth(ctx, one, other, form, take);
  await forgetOpenPairs(ctx, other.id);
  await decidePair(ctx, one.id, other.id, "merged");
  await forgetFaults(ctx, other.id);
  const ids = { keptId: one.id, mergedId: other.id, keptVersion: one.version + 1 };
  const mergeId = await saveMerge(ctx, ids, memory);
  await recheckPerson(ctx, one.id, { factsChanged: true, identityChanged: true });
  await recordMerge(ctx, memory, ids, take);
  return { id: one.id, version: ids.keptVersion, mergeId };
}

async function readForMerge(ctx: UserCtx, { id, version }: Read): Promise<ApplicantRecord> {
  const record = await getApplicant(ctx, id);
  const isOwn = (await findKeptId(ctx, id)) === id;
  if (record.version !== version || !isOwn) throw await staleVersion(ctx, { type: "applicant", id });
  return record;
}

function chosen(kept: ApplicantForm, other: ApplicantForm, take: readonly MergeableField[]): ApplicantForm {
  let form = kept;
  for (const field of take)
    form =
      field === "accessNeeds"
        ? { ...form, accessNeeds: other.accessNeeds }
        : withValue(form, field, valueIn(other, field));
  return form;
}

/** Where the two records differ, what each of them said stays in the history, and what was chosen comes on top. */
async function keepBoth(
  ctx: UserCtx,
  one: ApplicantRecord,
  other: ApplicantRecord,
  form: ApplicantForm,
): Promise<string[]> {
  const differing = differingFacts(formOf(one), formOf(other));
  const entries: NewEntry[] = [];
  for (const record of [one, other]) {
    const told = new Set((await findEntries(ctx, record.id, differing)).map(({ fact }) => fact));
    const untold = differing.filter((fact) => !told.has(fact));
    entries.push(...(await firstEntries(ctx, record.id, formOf(record), untold)));
  }
  const today = dayOf(ctx.now());
  const chosenNow = (await withHistory(ctx, one.id, other.id, differing)).map(
    (fact): NewEntry => ({ fact, value: valueIn(form, fact), from: today, nature: "merged" }),
  );
  return addEntries(ctx, one.id, [...entries, ...chosenNow]);
}

/** Also facts on which both agree today: two histories of one fact meet, and what stands must not change by it. */
async function withHistory(ctx: UserCtx, one: string, other: string, differing: readonly HistoryFact[]) {
  const told = [
    ...(await findEntries(ctx, one, historyFacts)),
    ...(await findEntries(ctx, other, historyFacts)),
  ];
  const facts = new Set([...differing, ...told.map(({ fact }) => fact)]);
  return historyFacts.filter((fact) => facts.has(fact));
}

async function moveEverything(ctx: UserCtx, to: string, from: string, written: ReadonlySet<string>) {
  const links: MergeMemory["links"] = [];
  for (const link of await findPersonLinks(ctx)) {
    const stayed = (await findLinkedRows(ctx, link, to)).filter((key) => !written.has(key));
    const moved = await findLinkedRows(ctx, link, from);
    await moveRows(ctx, link, moved, { from, to });
    links.push({ ...link, stayed, moved });
  }
  return links;
}

/** The number leaves the other record first: no two records may bear one. */
async function writeBoth(
  ctx: UserCtx,
  one: ApplicantRecord,
  other: ApplicantRecord,
  form: ApplicantForm,
  take: readonly MergeableField[],
) {
  const gone = await writePerson(ctx, other, { nationalId: null, mergedIntoId: one.id });
  if (!gone) throw await staleVersion(ctx, { type: "applicant", id: other.id });
  const { communeOn, ...columns } = toColumns(ctx, form);
  const source = take.includes("residence") ? other : one;
  const day = new Date(`${source.communeOn}T00:00:00Z`);
  if (!(await writePerson(ctx, one, { ...columns, communeOn: day })))
    throw await staleVersion(ctx, { type: "applicant", id: one.id });
}

async function recordMerge(
  ctx: UserCtx,
  { links }: MergeMemory,
  { keptId, mergedId }: { keptId: string; mergedId: string },
  take: readonly MergeableField[],
) {
  const moved = links.reduce((sum, link) => sum + link.moved.length, 0);
  const details = { ids: [keptId, mergedId], taken: [...take], moved };
  for (const id of [keptId, mergedId])
    await writeAudit(ctx, "applicant.merged", { type: "applicant", id }, details);
}
