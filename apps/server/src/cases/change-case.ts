import {
  type CaseMoveName,
  type CaseState,
  dayOf,
  moveCase,
  type PlainDate,
  type StepKind,
} from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import type { CaseEventRecord, OutcomePaper } from "./case-record.ts";
import { stateOf } from "./case-state.ts";
import { getStoredCase, type StoredCase } from "./cases.data.ts";
import { clockColumns, clockOf } from "./clock-of.ts";

export type OneCase = { id: string; version: number };

type Change = {
  move: CaseMoveName;
  /** What the officer brings with the move, on which it may depend. */
  given?: Partial<CaseState>;
  /** Further columns. */
  data?: (stored: StoredCase) => Omit<Prisma.LegalCaseUncheckedUpdateManyInput, "id" | "version" | "status">;
  event: {
    kind: CaseEventRecord["kind"];
    on?: PlainDate;
    stepKind?: StepKind;
    hours?: number;
    note?: string | null;
    provider?: string | null;
    outcomeDocument?: OutcomePaper | null;
  };
};

/**
 * Makes one move of a case: asks the domain, changes the row if it is still the version that was read, sets the
 * next clock, adds to the story and writes the deed down.
 */
export async function changeCase(ctx: UserCtx, { id, version }: OneCase, change: Change): Promise<OneCase> {
  const stored = await getStoredCase(ctx, id);
  const moved = moveCase({ ...stateOf(stored), ...change.given }, change.move);
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  const now = ctx.now();
  const clock = clockOf(ctx, {
    ...stored,
    status: moved.status,
    closedAt: change.move === "close" || change.move === "discontinue" ? now : stored.closedAt,
  });
  const { count } = await ctx.db.legalCase.updateMany({
    where: { id, version },
    data: {
      ...change.data?.(stored),
      ...clockColumns(moved.status === "handed-over" || change.move === "hand-over" ? null : clock),
      status: moved.status,
      version: version + 1,
      ...(change.move === "record-step" && { stepCount: { increment: 1 } }),
    },
  });
  const subject = { type: "case", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await addEvent(ctx, id, change.event);
  await writeAudit(ctx, `case.${change.event.kind}`, subject, { status: moved.status });
  return { id, version: version + 1 };
}

/** Adds one line to the story of a case. */
export async function addEvent(ctx: UserCtx, caseId: string, event: Change["event"]) {
  const now = ctx.now();
  const { provider = null, outcomeDocument = null } = event;
  await ctx.db.caseEvent.create({
    data: {
      caseId,
      kind: event.kind,
      on: toDate(event.on ?? dayOf(now)),
      at: new Date(now),
      byId: ctx.user.id,
      stepKind: event.stepKind ?? null,
      hours: event.hours ?? null,
      note: event.note ?? null,
      details: { provider, outcomeDocument },
    },
    select: { id: true },
  });
}
