import {
  codesOf,
  dayOf,
  findUnit,
  markedDayOf,
  markedDays,
  markedDayWithout,
  outreachOptions,
  type PlainDate,
} from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { isOwn } from "./change-session.ts";
import { SessionForm, type SessionRecord, SessionResults, type SessionYear } from "./session-record.ts";
import {
  getSession,
  listBorn,
  listMarked,
  listYear,
  type StoredSession,
  type YearFilter,
} from "./sessions.data.ts";

/** Opens a session. Where it names people who asked for aid there, the reading is recorded. */
export async function readSession(ctx: UserCtx, { id }: { id: string }): Promise<SessionRecord> {
  const stored = await getSession(ctx, id);
  const born = hasRight(ctx.user.role, "request.read") ? await listBorn(ctx, id) : [];
  const ids = born.map((one) => one.id);
  if (born.length > 0) await writeAudit(ctx, "outreach.requests.read", { type: "outreach", id }, { ids });
  return {
    ...SessionForm.parse(stored),
    id,
    version: stored.version,
    status: stored.status,
    office: stored.office,
    ...placeOf(ctx, stored.communeCode, stored.on),
    results: stored.status === "held" ? SessionResults.parse({ ...stored, ...stored.audience }) : null,
    cancelledReason: stored.cancelledReason,
    requestCount: stored.requestCount,
    requests: born as SessionRecord["requests"],
    moves: movesOf(ctx, stored),
  };
}

function movesOf(ctx: UserCtx, stored: StoredSession): SessionRecord["moves"] {
  const options = outreachOptions(stored, dayOf(ctx.now()));
  return options.map(({ move, because }) => ({
    move,
    because: isOwn(ctx, stored) ? [...because] : ["of-another-office"],
  }));
}

function placeOf({ jurisdiction: { gazetteer } }: UserCtx, code: string, on: PlainDate) {
  const unit = findUnit(gazetteer, code, on);
  return { communeName: unit?.name ?? code, districtCode: unit?.formerDistrict ?? null };
}

/** A year of outreach: the sessions that were asked for, and how the two days stand, whatever was asked for. */
export async function readYear(ctx: UserCtx, filter: YearFilter): Promise<SessionYear> {
  const [{ lines, isCut }, days] = await Promise.all([listYear(ctx, filter), readDays(ctx, filter.year)]);
  return {
    lines: lines.map(({ communeCode, ...line }) => ({
      ...line,
      communeName: placeOf(ctx, communeCode, line.on).communeName,
    })),
    isCut,
    days,
  };
}

/** The two days of a year, with what is planned or was held for them. */
export async function readDays(ctx: Pick<UserCtx, "db" | "now">, year: number): Promise<SessionYear["days"]> {
  const marked = await listMarked(ctx, `${year}-01-01`, `${year}-12-31`);
  const today = dayOf(ctx.now());
  return codesOf(markedDays).map((markedDay) => {
    const events = marked
      .filter((one) => one.markedDay === markedDay)
      .map(({ markedDay: _, ...event }) => event);
    const without = events.length > 0 ? null : markedDayWithout(markedDay, year, today);
    return { markedDay, on: markedDayOf(markedDay, year), events, without };
  });
}
