import { dayOf, daysBetween, type Instant } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import {
  enterRequest,
  refusePastDays,
  refuseUntoldChannel,
  type SubmitRequestInput,
  saveApplicant,
} from "../requests/submit-request.ts";
import { requireOwnOffice } from "./change-session.ts";
import { getSession, linkRequest, type StoredSession } from "./sessions.data.ts";

type TakeRequest = SubmitRequestInput & { sessionId: string };

/**
 * A request that somebody makes where the session is held. It was received there: on the day of the session, by the
 * office that held it, and it knows the session.
 */
export async function takeRequest(ctx: UserCtx, { sessionId, applicant, request: typed }: TakeRequest) {
  const session = await getSession(ctx, sessionId);
  requireOwnOffice(ctx, session);
  requireBegun(ctx, session);
  const receivedAt = receivedAtOf(ctx, session);
  const request = { ...typed, channel: "mobile-session" as const };
  refusePastDays(request, dayOf(receivedAt));
  refuseUntoldChannel(request);
  const person = await saveApplicant(ctx, applicant);
  const saved = await enterRequest(ctx, person.id, request, { officeId: session.office.id, receivedAt });
  await linkRequest(ctx, saved.id, sessionId);
  await writeAudit(ctx, "outreach.request-taken", { type: "outreach", id: sessionId }, { request: saved.id });
  return saved;
}

/** Nobody asks for aid at a session that has not begun or was cancelled. */
function requireBegun(ctx: UserCtx, { status, on }: StoredSession): void {
  if (status === "cancelled") throw new AppError("status-not-allowed", { because: ["session-cancelled"] });
  if (on > dayOf(ctx.now())) throw new AppError("status-not-allowed", { because: ["session-to-come"] });
}

const LONGEST_DAYS_LATER = 365;

/**
 * What is typed later at the desk was received on the day of the session, at its end: however late, that day stays
 * true. What lies further back than a year is a slip of the pen.
 */
function receivedAtOf(ctx: UserCtx, { on, endsAt }: StoredSession): Instant {
  const today = dayOf(ctx.now());
  if (on === today) return ctx.now();
  if (daysBetween(on, today) > LONGEST_DAYS_LATER)
    throw refuseField("sessionId", "session-too-long-ago", { days: LONGEST_DAYS_LATER });
  return `${on}T${endsAt ?? "17:00"}:00+07:00` as Instant;
}
