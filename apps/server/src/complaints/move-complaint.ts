import {
  type ComplaintMoveName,
  type ComplaintStatus,
  complaintOptions,
  dayOf,
  mayAnswerComplaint,
  type PlainDate,
} from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { complaintClockColumns } from "./complaint-clock.ts";
import { getStoredComplaint, type StoredComplaint, saveComplaint } from "./complaints.data.ts";

export type OneComplaint = { id: string; version: number };

/** A move with the day on which it was made, and what it writes down. */
export type ComplaintMove = {
  name: ComplaintMoveName;
  on: PlainDate;
  /** The day before which it cannot have been. */
  notBefore: (stored: StoredComplaint) => PlainDate;
  secondReceivedOn?: PlainDate;
  data: (
    stored: StoredComplaint,
  ) => Omit<Prisma.ComplaintUncheckedUpdateManyInput, "id" | "version" | "status">;
  action: string;
};

/** Makes one move of a complaint: asks the domain, sets the next clock and writes the deed down. */
export async function moveComplaint(
  ctx: UserCtx,
  { id, version }: OneComplaint,
  move: ComplaintMove,
): Promise<OneComplaint> {
  const stored = await getStoredComplaint(ctx, id);
  const status = requireMove(stored, move.name);
  requireDay(ctx, move.on, move.notBefore(stored));
  const secondReceivedOn = move.secondReceivedOn ?? stored.secondReceivedOn;
  const count = await saveComplaint(
    ctx,
    { id, version },
    {
      ...move.data(stored),
      ...complaintClockColumns(ctx, { status, receivedOn: stored.receivedOn, secondReceivedOn }),
      status,
    },
  );
  const subject = { type: "complaint", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, move.action, subject, { status });
  return { id, version: version + 1 };
}

function requireMove({ status }: StoredComplaint, name: ComplaintMoveName): ComplaintStatus {
  const option = complaintOptions(status).find(({ move }) => move === name);
  if (option?.allowed) return option.status;
  throw new AppError("status-not-allowed", { because: option?.obstacles.map(({ code }) => code) ?? [] });
}

function requireDay(ctx: UserCtx, on: PlainDate, notBefore: PlainDate): void {
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (on < notBefore) throw refuseField("on", "too-long-ago", { minimum: notBefore });
}

/** What keeps this person from answering this complaint at the first level. */
export function answererObstaclesOf({ user }: UserCtx, { complainedOfId, providerId }: StoredComplaint) {
  return mayAnswerComplaint({
    answerer: user.id,
    answererAsProvider: user.providerId,
    complainedOf: complainedOfId,
    provider: providerId,
  });
}
