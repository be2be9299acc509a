import { daysBetween, findUnit, markedDayOf, partsOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { changeSession, type OneSession } from "./change-session.ts";
import type { SessionForm } from "./session-record.ts";
import { createSession } from "./sessions.data.ts";

/** Plans something, for the office of who plans it. */
export async function planSession(ctx: UserCtx, form: SessionForm): Promise<OneSession> {
  const { officeId } = ctx.user;
  if (!officeId) throw refuseField("officeId", "office-needed");
  checkForm(ctx, form);
  const id = await createSession(ctx, { ...toColumns(form), officeId, status: "planned" });
  await writeAudit(ctx, "outreach.planned", { type: "outreach", id }, { kind: form.kind, on: form.on });
  return { id, version: 1 };
}

/** Plans it otherwise, as long as it has not been held. */
export async function replanSession(
  ctx: UserCtx,
  { id, version, ...form }: OneSession & SessionForm,
): Promise<OneSession> {
  checkForm(ctx, form);
  return changeSession(
    ctx,
    { id, version },
    {
      name: "change-plan",
      data: () => toColumns(form),
      action: "outreach.plan-changed",
      details: { on: form.on },
    },
  );
}

function checkForm({ jurisdiction }: UserCtx, form: SessionForm): void {
  const { placeCode, on, beginsAt, endsAt, programme, countedIn, markedDay, kind } = form;
  // A place is a code with a day: that of the session.
  if (findUnit(jurisdiction.gazetteer, placeCode, on)?.level !== "commune")
    throw refuseField("placeCode", "unknown-commune");
  if (endsAt !== null && (beginsAt === null || endsAt <= beginsAt))
    throw refuseField("endsAt", "ends-before-its-beginning");
  if (countedIn === "programme" && programme === null) throw refuseField("programme", "programme-needed");
  if (kind === "marked-day-event" && markedDay === null) throw refuseField("markedDay", "marked-day-needed");
  if (markedDay !== null) requireNear(form, markedDay);
}

const MOST_DAYS_AWAY = 31;

/** An event may be held some days before or after the day it marks, and not in another season. */
function requireNear({ on }: SessionForm, markedDay: NonNullable<SessionForm["markedDay"]>): void {
  const day = markedDayOf(markedDay, partsOf(on).year);
  const away = Math.abs(daysBetween(day, on));
  if (away > MOST_DAYS_AWAY) throw refuseField("markedDay", "far-from-marked-day", { days: MOST_DAYS_AWAY });
}

function toColumns({ on, placeCode, ...form }: SessionForm) {
  return { ...form, communeCode: placeCode, on: toDate(on), communeOn: toDate(on) };
}
