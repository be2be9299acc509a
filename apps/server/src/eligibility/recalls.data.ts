import { communeOn, type GainCause, type GroundDecision, type PlainDate, type Sex } from "@tgpl/domain";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import type { CallOutcome, RecallState } from "./recall-record.ts";

type Db = Pick<RecordCtx, "db">;

/** From now on the person is screened again when something changes. */
export async function watchRequest(
  ctx: Db,
  watch: { requestId: string; applicantId: string; officeId: string; decisionId: string },
  due: { nextOn: PlainDate | null; rulesHash: string },
): Promise<void> {
  const { requestId, ...ids } = watch;
  const data = { ...ids, nextOn: maybe(due.nextOn, toDate), rulesHash: due.rulesHash };
  await ctx.db.screeningWatch.upsert({
    where: { requestId },
    create: { requestId, ...data },
    update: data,
    select: { requestId: true },
  });
}

const watch = { requestId: true, applicantId: true, officeId: true, decisionId: true } as const;

/** Watches of persons whose day has come, or that were screened by other rules, up to a number. */
export function findDueWatches(ctx: Db, on: PlainDate, rulesHash: string, take: number) {
  return ctx.db.screeningWatch.findMany({
    where: {
      OR: [
        { nextOn: { lte: toDate(on) } },
        { rulesHash: { lt: rulesHash } },
        { rulesHash: { gt: rulesHash } },
      ],
    },
    take,
    select: watch,
  });
}
export type Watch = Awaited<ReturnType<typeof findDueWatches>>[number];

export function findWatchesOf(ctx: Db, applicantIds: readonly string[]): Promise<Watch[]> {
  return ctx.db.screeningWatch.findMany({
    where: { applicantId: { in: [...applicantIds] } },
    select: watch,
  });
}

export async function endWatch(ctx: Db, requestId: string): Promise<void> {
  await ctx.db.screeningWatch.deleteMany({ where: { requestId } });
}

/** The facts and the day of the decision that refused: what its receipt keeps. */
export async function findDecidedThen(ctx: Db, decisionId: string) {
  const row = await ctx.db.eligibilityDecision.findUnique({
    where: { id: decisionId },
    select: { on: true, facts: true, request: { select: { receivedAt: true, status: true } } },
  });
  return row && { ...row, on: toDay(row.on) };
}

/** Whether the person has asked again since, and has not been refused or withdrawn. */
export async function hasAskedSince(ctx: Db, applicantId: string, receivedAt: Date): Promise<boolean> {
  const row = await ctx.db.request.findFirst({
    where: {
      applicantId,
      receivedAt: { gt: receivedAt },
      status: { notIn: ["refused", "withdrawn"] },
    },
    select: { id: true },
  });
  return row !== null;
}

export type FoundRecall = {
  cause: GainCause;
  changedFacts: readonly string[];
  grounds: readonly Pick<GroundDecision, "id" | "provision">[];
  coverage: string;
};

/** Writes down that a refused person would now be eligible; who was called already is not called anew for it. */
export async function saveRecall(
  ctx: RecordCtx,
  of: Watch,
  found: FoundRecall,
  on: PlainDate,
): Promise<void> {
  const { requestId, applicantId, officeId } = of;
  const grounds = found.grounds.map(({ id, provision }) => ({ id, provision }));
  const said = { ...found, changedFacts: [...found.changedFacts], grounds };
  const begun = { state: "to-call", foundOn: toDate(on), callOn: toDate(on) };
  await ctx.db.recall.createMany({
    data: [{ requestId, applicantId, officeId, ...said, ...begun }],
    skipDuplicates: true,
  });
  // Lost the right once and has it again: that is news. Otherwise only the reason may be another one.
  await ctx.db.recall.updateMany({ where: { requestId, state: "no-longer" }, data: { ...said, ...begun } });
  await ctx.db.recall.updateMany({ where: { requestId, state: "to-call" }, data: said });
}

/** Nobody needs to call any more: the right is gone again, or the person has asked by themselves. */
export async function closeRecall(ctx: Db, requestId: string, state: RecallState): Promise<void> {
  await ctx.db.recall.updateMany({
    where: { requestId, state: "to-call" },
    data: { state, version: { increment: 1 } },
  });
}

const PAGE = 50;
export type RecallFilter = {
  view: "due" | "later" | "done";
  after: { callOn: PlainDate; id: string } | null;
};

/** Who is to be called, in the order in which they are; the office's, or all of them for the director. */
export async function listRecalls(ctx: UserCtx, { view, after }: RecallFilter, on: PlainDate) {
  const today = toDate(on);
  const when = {
    due: { state: "to-call", callOn: { lte: today } },
    later: { state: "to-call", callOn: { gt: today } },
    done: { state: { in: ["asks-again", "does-not-want"] } },
  }[view];
  const beyond = after && [
    { callOn: { gt: toDate(after.callOn) } },
    { callOn: toDate(after.callOn), id: { gt: after.id } },
  ];
  const rows = await ctx.db.recall.findMany({
    where: { ...registerScope(ctx), AND: [when, ...(beyond ? [{ OR: beyond }] : [])] },
    orderBy: [{ callOn: "asc" }, { id: "asc" }],
    take: PAGE,
    select: {
      id: true,
      version: true,
      requestId: true,
      foundOn: true,
      cause: true,
      changedFacts: true,
      grounds: true,
      coverage: true,
      state: true,
      callOn: true,
      request: {
        select: {
          receivedOn: true,
          applicant: {
            select: {
              id: true,
              fullName: true,
              phone: true,
              birthDate: true,
              sex: true,
              communeCode: true,
              communeOn: true,
              accessNeeds: true,
            },
          },
        },
      },
      calls: {
        orderBy: { at: "desc" },
        take: 3,
        select: { at: true, outcome: true, note: true, againOn: true },
      },
    },
  });
  return rows.map(({ request: { receivedOn, applicant }, ...row }) => ({
    ...row,
    refusedRequestOn: toDay(receivedOn),
    foundOn: toDay(row.foundOn),
    callOn: toDay(row.callOn),
    cause: row.cause as GainCause,
    state: row.state as RecallState,
    grounds: row.grounds as Pick<GroundDecision, "id" | "provision">[],
    calls: row.calls.map((call) => ({
      ...call,
      at: toMoment(call.at),
      outcome: call.outcome as CallOutcome,
      againOn: maybe(call.againOn, toDay),
    })),
    person: {
      id: applicant.id,
      fullName: applicant.fullName,
      phone: applicant.phone,
      birthDate: maybe(applicant.birthDate, toDay),
      sex: applicant.sex as Sex,
      communeName: communeOn(applicant.communeCode, toDay(applicant.communeOn), ctx.jurisdiction.gazetteer)
        .name,
      accessNeeds: applicant.accessNeeds,
    },
  }));
}

/** How many are to be called today. */
export function countDueRecalls(ctx: UserCtx, on: PlainDate): Promise<number> {
  return ctx.db.recall.count({
    where: { ...registerScope(ctx), state: "to-call", callOn: { lte: toDate(on) } },
  });
}

export async function findRecall(ctx: UserCtx, id: string) {
  return ctx.db.recall.findFirst({
    where: { id, ...registerScope(ctx) },
    select: { id: true, version: true, state: true, applicantId: true, requestId: true },
  });
}

export async function saveCall(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  call: { outcome: CallOutcome; note: string | null; againOn: PlainDate | null },
  next: { state: RecallState; callOn: PlainDate | null },
): Promise<boolean> {
  const { count } = await ctx.db.recall.updateMany({
    where: { id, version },
    data: {
      state: next.state,
      ...(next.callOn && { callOn: toDate(next.callOn) }),
      version: version + 1,
    },
  });
  if (count === 0) return false;
  await ctx.db.recallCall.create({
    data: {
      recallId: id,
      at: new Date(ctx.now()),
      byId: ctx.user.id,
      outcome: call.outcome,
      note: call.note,
      againOn: maybe(call.againOn, toDate),
    },
    select: { id: true },
  });
  return true;
}
