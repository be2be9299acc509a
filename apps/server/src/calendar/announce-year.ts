import { toHolidayYear } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import { lockCalendar, readCalendar } from "../platform/city-calendar.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { AnnouncedYearResult, AnnounceYearForm } from "./announced-year.ts";
import { replaceDays, saveYear } from "./calendar.data.ts";
import { recomputeDeadlines } from "./recompute-deadlines.ts";
import { recountAcceptances } from "./recount-acceptances.ts";
import type { MovedLimit } from "./save-limits.ts";

/**
 * Enters or corrects the days off of a whole year, as announced. Limits that are stored and reach into the year
 * are counted again in the same transaction; all others are counted when they are read.
 */
export async function announceYear(ctx: UserCtx, form: AnnounceYearForm): Promise<AnnouncedYearResult> {
  const { year, off, worked } = form;
  if (off.length + worked.length > 0) toHolidayYear({ ...form, version: "checked" });
  await lockCalendar(ctx.db);
  const before = await readCalendar(ctx.db);
  const subject = { type: "calendar-year", id: String(year) };
  const version = await saveYear(ctx, form);
  if (version === null) throw await staleVersion(ctx, subject);
  await replaceDays(ctx, form);
  const after: UserCtx = { ...ctx, calendar: await readCalendar(ctx.db) };
  const { cases, requests, complaints } = await recomputeDeadlines(after, year, before);
  const changed = {
    cases: cases.length,
    requests: requests.length,
    complaints: complaints.length,
    acceptances: await recountAcceptances(after, year),
  };
  const days = { off: off.map(({ date }) => date), worked };
  await writeAudit(ctx, "calendar.year-announced", subject, { version, ...days, ...changed });
  return { year, version, changed, moved: toMoved({ cases, requests, complaints }) };
}

/** Enough to look through; the counts tell of all. */
const SHOWN = 200;

/** The nearest end first, then those whose end cannot be told any more. */
function toMoved(
  limits: Record<"cases" | "requests" | "complaints", readonly MovedLimit[]>,
): AnnouncedYearResult["moved"] {
  const of = (type: "case" | "request" | "complaint", moved: readonly MovedLimit[]) =>
    moved.map(({ id, fileCode, rule, before, after, recomputed }) => ({
      subject: { type, id },
      fileCode,
      rule,
      before,
      after,
      changedDays: recomputed?.changedDays.map(({ date }) => date) ?? [],
    }));
  return [
    ...of("case", limits.cases),
    ...of("request", limits.requests),
    ...of("complaint", limits.complaints),
  ]
    .sort((one, other) => ((one.after ?? "9") < (other.after ?? "9") ? -1 : 1))
    .slice(0, SHOWN);
}
