import {
  type CaseClockState,
  type CaseMoveName,
  type CaseState,
  dayOf,
  type Instant,
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
import type { CaseEventKind, OutcomePaper } from "./case-record.ts";
import { stateOf } from "./case-state.ts";
import { getStoredCase, type StoredCase } from "./cases.data.ts";
import { clockColumns, noClock } from "./clock-of.ts";
import { foldWords } from "./tell-event.ts";

export type OneCase = { id: string; version: number };

type Change = {
  move: CaseMoveName;
  /** Refuses what the case as it stands does not allow. */
  check?: (stored: StoredCase) => void;
  /** What the officer brings with the move, on which it may depend. */
  given?: Partial<CaseState>;
  /** An application for another provider comes, or null: it is answered. */
  replacementAskedAt?: Instant | null;
  /** Further columns. */
  data?: (stored: StoredCase) => Omit<Prisma.LegalCaseUncheckedUpdateManyInput, "id" | "version" | "status">;
  /** What the deed is called in the audit, where nothing is added to the story. */
  audit?: `case.${string}`;
  event?: {
    kind: CaseEventKind;
    on?: PlainDate;
    stepKind?: StepKind;
    hours?: number;
    note?: string | null;
    provider?: string | null;
    providerId?: string | null;
    outcomeDocument?: OutcomePaper | null;
    organisation?: string;
  };
};

/**
 * Makes one move of a case: asks the domain, changes the row if it is still the version that was read, sets the
 * next clock, adds to the story and writes the deed down.
 */
export async function changeCase(ctx: UserCtx, { id, version }: OneCase, change: Change): Promise<OneCase> {
  const stored = await getStoredCase(ctx, id);
  change.check?.(stored);
  const moved = moveCase({ ...stateOf(stored), ...change.given }, change.move);
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  const now = ctx.now();
  const closedAt = change.move === "close" || change.move === "discontinue" ? now : stored.closedAt;
  const { replacementAskedAt = stored.replacementAskedAt } = change;
  const { count } = await ctx.db.legalCase.updateMany({
    where: { id, version },
    data: {
      ...change.data?.(stored),
      replacementAskedAt: replacementAskedAt && new Date(replacementAskedAt),
      ...clockAfter(ctx, change.move, { ...stored, status: moved.status, closedAt, replacementAskedAt }),
      status: moved.status,
      version: version + 1,
      ...stepsAfter(change.move),
    },
  });
  const subject = { type: "case", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  if (change.event) await addEvent(ctx, id, change.event);
  const action = change.audit ?? `case.${change.event?.kind ?? change.move}`;
  await writeAudit(ctx, action, subject, { status: moved.status });
  return { id, version: version + 1 };
}

/** A file that was handed over has no clock any more, whatever is done with it. */
function clockAfter(ctx: UserCtx, move: CaseMoveName, state: CaseClockState) {
  return move === "hand-over" || move === "archive" ? noClock : clockColumns(ctx, state);
}

function stepsAfter(move: CaseMoveName) {
  if (move === "record-step") return { stepCount: { increment: 1 } };
  return move === "strike-step" ? { stepCount: { decrement: 1 } } : {};
}

/** Adds one line to the story of a case. */
export async function addEvent(ctx: UserCtx, caseId: string, event: NonNullable<Change["event"]>) {
  const now = ctx.now();
  const { provider = null, providerId = null, outcomeDocument = null, note = null, organisation } = event;
  await ctx.db.caseEvent.create({
    data: {
      caseId,
      kind: event.kind,
      on: toDate(event.on ?? dayOf(now)),
      at: new Date(now),
      byId: ctx.user.id,
      stepKind: event.stepKind ?? null,
      hours: event.hours ?? null,
      note,
      details: { provider, outcomeDocument, ...(organisation && { organisation }) },
      providerId,
      foldedText: foldWords([provider, outcomeDocument?.number, organisation, note]),
    },
    select: { id: true },
  });
}
