import { foldVietnamese } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { accountNames } from "./account-names.ts";
import { OutcomePaper } from "./case-record.ts";
import { struckOf } from "./file-page.ts";
import { type StoryCursor, type StoryGroup, type StoryRecord, storyGroups } from "./story-record.ts";
import { findSubjects } from "./story-subjects.data.ts";

export type StoryFilter = {
  id: string;
  group: StoryGroup | null;
  text: string | null;
  before: StoryCursor | null;
};

export const STORY_PAGE = 50;
/** A note is told by its beginning: fifty long ones would be a page nobody waits for. */
const LONGEST = 240;

/** Lines that this person may see: nobody else's private notes. */
function seenEvents({ user }: UserCtx) {
  return { OR: [{ privateToId: null }, { privateToId: user.id }] };
}

/** A page of the story, the newest first. */
export async function findStory(ctx: UserCtx, filter: StoryFilter) {
  const rows = await ctx.db.caseEvent.findMany({
    where: { caseId: filter.id, AND: [seenEvents(ctx), ...narrowing(filter)] },
    orderBy: [{ on: "desc" }, { at: "desc" }, { id: "desc" }],
    take: STORY_PAGE + 1,
    select: {
      id: true,
      kind: true,
      on: true,
      at: true,
      byId: true,
      stepKind: true,
      hours: true,
      note: true,
      details: true,
      subjectId: true,
      struckAt: true,
      struckById: true,
      struckReason: true,
    },
  });
  const shown = rows.slice(0, STORY_PAGE);
  const last = shown.at(-1);
  const next = rows.length > STORY_PAGE && last ? cursorOf(last) : null;
  return { lines: await toLines(ctx, shown), next };
}

function narrowing({ group, text, before }: StoryFilter) {
  return [
    ...(group ? [{ kind: { in: [...storyGroups[group]] } }] : []),
    ...(text ? [contains(text)] : []),
    ...(before ? [{ on: { lte: toDate(before.on) } }, ...isBefore(before)] : []),
  ];
}

/** Older lines have no folded words: their note is searched as it was written. */
function contains(text: string) {
  const pattern = foldVietnamese(text);
  return {
    OR: [{ foldedText: { contains: pattern } }, { note: { contains: text, mode: "insensitive" as const } }],
  };
}

function isBefore({ on, at, id }: StoryCursor) {
  const [day, moment] = [toDate(on), new Date(at)];
  return [
    { OR: [{ on: { lt: day } }, { on: day, at: { lt: moment } }, { on: day, at: moment, id: { lt: id } }] },
  ];
}

function cursorOf({ on, at, id }: { on: Date; at: Date; id: string }): StoryCursor {
  return { on: toDay(on), at: toMoment(at), id };
}

type EventDetails = { provider?: string | null; outcomeDocument?: unknown; organisation?: string };

type EventRow = {
  id: string;
  kind: string;
  on: Date;
  at: Date;
  byId: string | null;
  stepKind: string | null;
  hours: unknown;
  note: string | null;
  details: unknown;
  subjectId: string | null;
  struckAt: Date | null;
  struckById: string | null;
  struckReason: string | null;
};

async function toLines(ctx: UserCtx, rows: readonly EventRow[]): Promise<StoryRecord[]> {
  const names = await accountNames(
    ctx,
    rows.flatMap(({ byId, struckById }) => [byId, struckById]),
  );
  const subjects = await findSubjects(ctx, rows);
  return rows.map((row) => {
    const { provider, outcomeDocument, organisation } = row.details as EventDetails;
    return {
      id: row.id,
      kind: row.kind as StoryRecord["kind"],
      on: toDay(row.on),
      at: toMoment(row.at),
      by: names.get(row.byId) ?? null,
      stepKind: row.stepKind as StoryRecord["stepKind"],
      hours: maybe(row.hours, Number),
      note: row.note?.slice(0, LONGEST) ?? null,
      isCut: (row.note?.length ?? 0) > LONGEST,
      provider: provider ?? null,
      organisation: organisation ?? null,
      outcomeDocument: maybe(outcomeDocument, (paper) => OutcomePaper.parse(paper)),
      struck: struckOf(row, names),
      about: subjects.get(row.subjectId ?? "") ?? null,
    };
  });
}

/** The whole of a note that the story tells by its beginning. */
export async function findWholeNote(ctx: UserCtx, caseId: string, eventId: string): Promise<string | null> {
  const row = await ctx.db.caseEvent.findFirst({
    where: { id: eventId, caseId, ...seenEvents(ctx) },
    select: { note: true },
  });
  return row?.note ?? null;
}
