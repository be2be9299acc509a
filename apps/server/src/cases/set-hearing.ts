import { dayOf, type Instant } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import { getOpenFile } from "./case-access.ts";
import type { HearingForm } from "./case-hearing.ts";
import { auditLine, caseOfLine, changeLine, requireStagesOf, writtenBy } from "./change-line.ts";
import type { Known } from "./file-line.ts";
import { tellEvent } from "./tell-event.ts";

/** Sets a hearing: where, when, and what the person needs there. One that was held can be written down later. */
export async function addHearing(
  ctx: UserCtx,
  { caseId, ...form }: HearingForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  await requireStagesOf(ctx, caseId, "stageId", form.stageId ? [form.stageId] : []);
  const saved = await createHearing(ctx, caseId, form, null);
  await auditLine(ctx, "case.hearing-set", caseId, saved.id, { kind: form.kind });
  return saved;
}

/** Changes a hearing that is still to come: its room, who goes, what was arranged. A new day is a postponement. */
export async function changeHearing(
  ctx: UserCtx,
  { id, version, ...form }: HearingForm & Known,
): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseHearing, id);
  await getOpenFile(ctx, caseId);
  await requireNotEnded(ctx, id);
  await requireStagesOf(ctx, caseId, "stageId", form.stageId ? [form.stageId] : []);
  const saved = await changeLine(ctx, ctx.db.caseHearing, { id, version }, caseId, toColumns(form));
  await tellHearing(ctx, caseId, id, form);
  await auditLine(ctx, "case.hearing-changed", caseId, id);
  return saved;
}

export type PostponeHearingInput = Known & { reason: string; startsAt: Instant | null; room: string | null };

/** Puts a hearing off. The old one stays in the story; where the new day is known, the next is set at once. */
export async function postponeHearing(
  ctx: UserCtx,
  { id, version, reason, startsAt, room }: PostponeHearingInput,
): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseHearing, id);
  await getOpenFile(ctx, caseId);
  await requireNotEnded(ctx, id);
  const saved = await changeLine(ctx, ctx.db.caseHearing, { id, version }, caseId, {
    end: "postponed",
    endedAt: new Date(ctx.now()),
    endReason: reason,
  });
  const { next, words } = await nextHearing(ctx, id);
  await tellEvent(ctx, caseId, {
    kind: "hearing",
    subjectId: id,
    on: next.startsOn,
    words: [...words, reason],
  });
  if (startsAt) await createHearing(ctx, caseId, { ...next, startsAt, room }, id);
  await auditLine(ctx, "case.hearing-postponed", caseId, id, { set: startsAt !== null });
  return saved;
}

export type SettleHearingInput = Known & {
  end: "held" | "cancelled";
  result: string | null;
  attendees: string | null;
};

/** Writes down what became of a hearing: held with its result, or not held and why. */
export async function settleHearing(
  ctx: UserCtx,
  { id, version, end, result, attendees }: SettleHearingInput,
): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseHearing, id);
  await getOpenFile(ctx, caseId);
  await requireNotEnded(ctx, id);
  const hearing = await ctx.db.caseHearing.findUniqueOrThrow({
    where: { id },
    select: { startsAt: true, startsOn: true, place: true, attendees: true },
  });
  if (end === "held" && hearing.startsAt > new Date(ctx.now())) throw refuseField("end", "still-to-come");
  if (result === null) throw refuseField("result", "required");
  const columns = end === "held" ? { result } : { endReason: result };
  const saved = await changeLine(ctx, ctx.db.caseHearing, { id, version }, caseId, {
    ...columns,
    end,
    endedAt: new Date(ctx.now()),
    attendees: attendees ?? hearing.attendees,
  });
  const on = toDay(hearing.startsOn);
  await tellEvent(ctx, caseId, { kind: "hearing", subjectId: id, on, words: [hearing.place, result] });
  await auditLine(ctx, "case.hearing-settled", caseId, id, { end });
  return saved;
}

async function createHearing(
  ctx: UserCtx,
  caseId: string,
  form: HearingForm,
  postponedFromId: string | null,
) {
  const saved = await ctx.db.caseHearing.create({
    data: { caseId, ...toColumns(form), postponedFromId, ...writtenBy(ctx) },
    select: { id: true, version: true },
  });
  await tellHearing(ctx, caseId, saved.id, form);
  return saved;
}

async function requireNotEnded(ctx: UserCtx, id: string) {
  const row = await ctx.db.caseHearing.findUniqueOrThrow({ where: { id }, select: { end: true } });
  if (row.end !== null) throw refuseField("end", "hearing-settled");
}

/** The hearing again for another day: what was arranged for the old day is to be asked for once more. */
async function nextHearing(ctx: UserCtx, id: string) {
  const old = await ctx.db.caseHearing.findUniqueOrThrow({
    where: { id },
    select: {
      stageId: true,
      kind: true,
      agencyCode: true,
      place: true,
      startsOn: true,
      needs: true,
      attendees: true,
    },
  });
  const needs = (old.needs as HearingForm["needs"]).map(({ need }) => ({
    need,
    arrangement: "not-asked" as const,
  }));
  const { startsOn, ...rest } = old;
  return {
    next: { ...rest, kind: old.kind as HearingForm["kind"], needs, startsOn: toDay(startsOn) },
    words: [old.place],
  };
}

function toColumns({ startsAt, ...form }: HearingForm) {
  const { stageId, kind, agencyCode, place, room, needs, attendees } = form;
  return {
    ...{ stageId, kind, agencyCode, place, room, needs, attendees },
    startsAt: new Date(startsAt),
    startsOn: toDate(dayOf(startsAt)),
  };
}

function tellHearing(ctx: UserCtx, caseId: string, subjectId: string, form: HearingForm) {
  const { place, room, attendees, startsAt } = form;
  const on = dayOf(startsAt);
  return tellEvent(ctx, caseId, { kind: "hearing", subjectId, on, words: [place, room, attendees] });
}
