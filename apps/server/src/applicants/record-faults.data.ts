import {
  ApplicantFacts,
  communeOn,
  type DataFault,
  type DataFaultKind,
  dataFaults,
  type PlainDate,
  type Sex,
} from "@tgpl/domain";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";

/** Keeps the faults of one person as they are found now. One set aside stays set aside while it lasts. */
export async function saveFaults(
  ctx: RecordCtx,
  applicantId: string,
  found: readonly DataFault[],
  on: PlainDate,
) {
  await ctx.db.recordFault.deleteMany({ where: { applicantId, code: { notIn: [...found] } } });
  if (found.length === 0) return;
  await ctx.db.recordFault.createMany({
    data: found.map((code) => ({ applicantId, code, kind: kindOf(code), foundOn: toDate(on) })),
    skipDuplicates: true,
  });
}

function kindOf(code: DataFault): DataFaultKind {
  return dataFaults.find((term) => term.code === code)?.kind ?? "missing-fact";
}

export type CheckPlan = { nextOn: PlainDate | null; changed: boolean };

/** When to look again, and that the facts changed; that stays until somebody has taken it in. */
export async function saveCheck(ctx: RecordCtx, applicantId: string, { nextOn, changed }: CheckPlan) {
  const data = {
    nextOn: maybe(nextOn, toDate),
    ...(changed && { changedAt: new Date(ctx.now()) }),
  };
  await ctx.db.recordCheck.upsert({
    where: { applicantId },
    create: { applicantId, ...data },
    update: data,
    select: { applicantId: true },
  });
}

/** A record that was merged away is looked at no more. */
export async function forgetFaults(ctx: RecordCtx, applicantId: string) {
  await ctx.db.recordFault.deleteMany({ where: { applicantId } });
  await ctx.db.recordCheck.deleteMany({ where: { applicantId } });
}

/** Persons of whom time alone may have changed what is wrong, up to a number. */
export async function findDueChecks(
  ctx: Pick<UserCtx, "db">,
  on: PlainDate,
  take: number,
): Promise<string[]> {
  const rows = await ctx.db.recordCheck.findMany({
    where: { nextOn: { lte: toDate(on) } },
    orderBy: { nextOn: "asc" },
    take,
    select: { applicantId: true },
  });
  return rows.map(({ applicantId }) => applicantId);
}

/** Persons whose facts changed since somebody last took that in, with the moment to be cleared. */
export async function findChanged(ctx: Pick<UserCtx, "db">, take: number) {
  const rows = await ctx.db.recordCheck.findMany({
    where: { changedAt: { not: null } },
    orderBy: { changedAt: "asc" },
    take,
    select: { applicantId: true, changedAt: true },
  });
  return rows.map(({ applicantId, changedAt }) => ({ applicantId, changedAt: changedAt ?? new Date(0) }));
}

/** The change is taken in, unless another one came meanwhile. */
export async function clearChanged(
  ctx: Pick<UserCtx, "db">,
  changed: readonly { applicantId: string; changedAt: Date }[],
) {
  for (const { applicantId, changedAt } of changed) {
    await ctx.db.recordCheck.updateMany({ where: { applicantId, changedAt }, data: { changedAt: null } });
  }
}

export type FaultFilter = {
  kind: DataFaultKind | null;
  code: DataFault | null;
  setAside: boolean;
  before: string | null;
};

const PAGE = 50;

/** Faults of the register, newest first, fifty a page: those to mend, or those set aside for now. */
export async function listFaults(ctx: UserCtx, { kind, code, setAside, before }: FaultFilter, on: PlainDate) {
  const today = toDate(on);
  const shown = setAside
    ? { setAsideUntil: { gt: today } }
    : { OR: [{ setAsideUntil: null }, { setAsideUntil: { lte: today } }] };
  const rows = await ctx.db.recordFault.findMany({
    where: { ...shown, ...(kind && { kind }), ...(code && { code }), ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: PAGE,
    select: {
      id: true,
      version: true,
      applicantId: true,
      code: true,
      foundOn: true,
      setAsideUntil: true,
      setAsideReason: true,
      applicant: {
        select: {
          fullName: true,
          birthDate: true,
          sex: true,
          facts: true,
          communeCode: true,
          communeOn: true,
        },
      },
    },
  });
  return rows.map(({ applicant, ...row }) => ({
    ...row,
    code: row.code as DataFault,
    foundOn: toDay(row.foundOn),
    setAsideUntil: maybe(row.setAsideUntil, toDay),
    fullName: applicant.fullName,
    birthDate: maybe(applicant.birthDate, toDay),
    sex: applicant.sex as Sex,
    hasDisability: Boolean(ApplicantFacts.parse(applicant.facts).disability),
    communeName: communeOn(applicant.communeCode, toDay(applicant.communeOn), ctx.jurisdiction.gazetteer)
      .name,
  }));
}

/** How many faults there are of each kind to mend. Counted by an index, each kind by itself. */
export async function countFaults(ctx: UserCtx, on: PlainDate): Promise<Record<string, number>> {
  const rows = await ctx.db.recordFault.groupBy({
    by: ["kind"],
    where: { OR: [{ setAsideUntil: null }, { setAsideUntil: { lte: toDate(on) } }] },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map(({ kind, _count }) => [kind, _count._all]));
}

export async function setAsideFault(
  ctx: UserCtx,
  { id, version, until, reason }: { id: string; version: number; until: PlainDate; reason: string },
): Promise<string | null> {
  const data = {
    setAsideUntil: toDate(until),
    setAsideReason: reason,
    setAsideById: ctx.user.id,
    version: version + 1,
  };
  const { count } = await ctx.db.recordFault.updateMany({ where: { id, version }, data });
  if (count === 0) return null;
  const row = await ctx.db.recordFault.findUnique({ where: { id }, select: { applicantId: true } });
  return row?.applicantId ?? null;
}
