import {
  type CaseClock,
  type CaseClockState,
  type ComplaintStatus,
  caseClock,
  recomputeDeadline,
  toEpoch,
  toPlainDate,
  type WorkingCalendar,
} from "@tgpl/domain";
import { clockOfComplaint } from "../complaints/complaint-clock.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { type MovedLimit, saveLimits } from "./save-limits.ts";

/**
 * Counts the stored limits of open records again that end in a year or after it, or whose end could not be told.
 * Answers those that moved.
 */
export async function recomputeDeadlines(ctx: UserCtx, year: number, oldCalendar: WorkingCalendar) {
  const again = (limit: StoredLimit) => countAgain(limit, oldCalendar, ctx.calendar);
  const cases = (await findCaseLimits(ctx, year)).map(again).filter(isMoved);
  const requests = (await findSupplementLimits(ctx, year)).map(again).filter(isMoved);
  await saveLimits(ctx, "cases", cases);
  await saveLimits(ctx, "requests", requests);
  const complaints = (await findComplaintLimits(ctx, year)).map(again).filter(isMoved);
  await saveLimits(ctx, "complaints", complaints);
  return { cases, requests, complaints };
}

type StoredLimit = { id: string; fileCode: string | null; clock: CaseClock; due: Date | null };

function countAgain(
  { id, fileCode, clock, due }: StoredLimit,
  oldCalendar: WorkingCalendar,
  newCalendar: WorkingCalendar,
): MovedLimit {
  const recomputed = whenYearKnown(() => recomputeDeadline(clock, oldCalendar, newCalendar));
  const after = recomputed?.after.due ?? null;
  return { id, fileCode, rule: clock.rule, before: maybe(due, toMoment), after, recomputed };
}

function isMoved({ before, after }: MovedLimit): boolean {
  return before === null || after === null ? before !== after : toEpoch(before) !== toEpoch(after);
}

function from(year: number): Date {
  return toDate(toPlainDate(`${year}-01-01`));
}

async function findCaseLimits(ctx: UserCtx, year: number): Promise<StoredLimit[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: { nextRule: { not: null }, OR: [{ nextDueAt: { gte: from(year) } }, { nextDueAt: null }] },
    select: {
      id: true,
      fileCode: true,
      status: true,
      formOfAid: true,
      acceptedAt: true,
      closedAt: true,
      discontinuedAt: true,
      replacementAskedAt: true,
      nextDueAt: true,
    },
  });
  return rows.flatMap(({ id, fileCode, nextDueAt: due, ...row }) => {
    const clock = caseClock({
      ...(row as Pick<CaseClockState, "status" | "formOfAid">),
      acceptedAt: toMoment(row.acceptedAt),
      closedAt: maybe(row.closedAt ?? row.discontinuedAt, toMoment),
      replacementAskedAt: maybe(row.replacementAskedAt, toMoment),
    });
    return clock ? [{ id, fileCode, clock, due }] : [];
  });
}

async function findSupplementLimits(ctx: UserCtx, year: number): Promise<StoredLimit[]> {
  const rows = await ctx.db.request.findMany({
    where: {
      papersAwaited: true,
      OR: [{ supplementDueAt: { gte: from(year) } }, { supplementDueAt: null }],
    },
    select: { id: true, supplementDueAt: true, legalCase: { select: { acceptedAt: true, fileCode: true } } },
  });
  return rows.flatMap(({ id, supplementDueAt: due, legalCase }) => {
    if (!legalCase) return [];
    const { acceptedAt, fileCode } = legalCase;
    const clock: CaseClock = { rule: "supplement-after-immediate-acceptance", from: toMoment(acceptedAt) };
    return [{ id, fileCode, clock, due }];
  });
}

async function findComplaintLimits(ctx: UserCtx, year: number): Promise<StoredLimit[]> {
  const rows = await ctx.db.complaint.findMany({
    where: { nextRule: { not: null }, OR: [{ nextDueAt: { gte: from(year) } }, { nextDueAt: null }] },
    select: {
      id: true,
      status: true,
      receivedOn: true,
      secondReceivedOn: true,
      nextDueAt: true,
      legalCase: { select: { fileCode: true } },
    },
  });
  return rows.flatMap(({ id, nextDueAt: due, legalCase, ...row }) => {
    const clock = clockOfComplaint({
      status: row.status as ComplaintStatus,
      receivedOn: toDay(row.receivedOn),
      secondReceivedOn: maybe(row.secondReceivedOn, toDay),
    });
    return clock ? [{ id, fileCode: legalCase?.fileCode ?? null, clock, due }] : [];
  });
}
