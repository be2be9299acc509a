import {
  type AllowanceRecord,
  AllowanceStatus,
  dayOf,
  entryOn,
  type FactEntry,
  findDataFaults,
  nextDataFaultOn,
  type PersonOnRecord,
  type PlainDate,
} from "@tgpl/domain";
import type { RecordCtx } from "../platform/context.ts";
import type { ApplicantRecord } from "./applicant-form.ts";
import { getApplicant } from "./applicants.data.ts";
import { findLikely } from "./find-duplicates.ts";
import { findEntries } from "./history.data.ts";
import type { Allowance, HistoryFact } from "./history-fact.ts";
import { findOthers, saveOpenPairs } from "./pairs.data.ts";
import { saveCheck, saveFaults } from "./record-faults.data.ts";
import { findRelations } from "./relations.data.ts";

export type PersonChange = { factsChanged: boolean; identityChanged: boolean };

const identity: readonly HistoryFact[] = ["fullName", "birthDate", "nationalId", "phone"];

/** What the facts that changed ask to be looked at again. */
export function changesOf(facts: readonly HistoryFact[]): PersonChange {
  return { factsChanged: facts.length > 0, identityChanged: facts.some((fact) => identity.includes(fact)) };
}

/**
 * Looks at one person's record: what is wrong with it, when time alone may change that, and who else may be the same
 * person. Done with each writing, for this person only.
 */
export async function recheckPerson(ctx: RecordCtx, id: string, change: PersonChange): Promise<void> {
  const today = dayOf(ctx.now());
  const record = await getApplicant(ctx, id);
  const person = await personOnRecord(ctx, record, today);
  await saveFaults(ctx, id, findDataFaults(person, today), today);
  await saveCheck(ctx, id, { nextOn: nextDataFaultOn(person, today), changed: change.factsChanged });
  if (change.identityChanged) await findPairs(ctx, record);
}

async function findPairs(ctx: RecordCtx, record: ApplicantRecord): Promise<void> {
  const others = await findOthers(ctx, record.id);
  const likely = (await findLikely(ctx, record)).filter(({ id }) => id !== record.id && !others.has(id));
  await saveOpenPairs(
    ctx,
    record.id,
    likely.slice(0, 5).map(({ id, score, reasons }) => ({ otherId: id, score, reasons })),
  );
}

async function personOnRecord(
  ctx: RecordCtx,
  record: ApplicantRecord,
  on: PlainDate,
): Promise<PersonOnRecord> {
  const history = await findEntries(ctx, record.id, ["household", "receivesMonthlySocialAllowance"]);
  return toPersonOnRecord(record, history, await findRelations(ctx, record.id), on);
}

type Columns = Pick<
  ApplicantRecord,
  "facts" | "birthDate" | "sex" | "nationalId" | "phone" | "address" | "certificateNumber" | "certificateOn"
> &
  Pick<ApplicantRecord, "allowanceStatus" | "allowanceBenefit">;

/** A person's columns and history as the domain looks for faults in them. */
export function toPersonOnRecord(
  record: Columns,
  history: readonly (FactEntry & { fact: HistoryFact })[],
  relations: PersonOnRecord["relations"],
  on: PlainDate,
): PersonOnRecord {
  const standing = (fact: HistoryFact) =>
    entryOn(
      history.filter((entry) => entry.fact === fact),
      on,
    );
  const { birthDate, facts } = record;
  return {
    facts: { ...facts, ...(birthDate && { birthDate }) },
    sex: record.sex,
    nationalId: record.nationalId,
    phone: record.phone,
    address: record.address,
    certificate: { number: record.certificateNumber, on: record.certificateOn },
    allowance: toAllowance(record, standing("receivesMonthlySocialAllowance")),
    householdFrom: standing("household")?.from ?? null,
    relations,
  };
}

/** The decision behind the allowance as the history has it; where it has none, what the person's columns say. */
function toAllowance(record: Columns, entry: FactEntry | undefined): AllowanceRecord | null {
  const { allowanceStatus: status, allowanceBenefit: benefit } = record;
  if (!status) return null;
  const told = entry?.value as Allowance | undefined;
  const { success, data } = AllowanceStatus.safeParse(told?.status);
  const decision = success ? { ...told, status: data } : {};
  return { ...decision, status, ...(benefit && { benefit }) };
}
