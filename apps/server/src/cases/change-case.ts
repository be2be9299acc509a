import { randomUUIDv7 } from "node:crypto";
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
import { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { ask } from "../platform/ask.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { KEPT } from "../platform/kept-statements.ts";
import { staleVersion } from "../platform/stale.ts";
import type { CaseEventKind, OutcomePaper } from "./case-record.ts";
import { stateOf } from "./case-state.ts";
import { getStoredCase, type StoredCase } from "./cases.data.ts";
import { clockColumns, noClock } from "./clock-of.ts";
import { foldWords } from "./tell-event.ts";

export type OneCase = { id: string; version: number };

type CaseEvent = {
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

type Change = {
  move: CaseMoveName;
  /** Refuses what the case as it stands does not allow. */
  check?: (stored: StoredCase) => void;
  /** What the officer brings with the move, on which it may depend. */
  given?: Partial<CaseState>;
  /** An application for another provider comes, or null: it is answered. */
  replacementAskedAt?: Instant | null;
  /** Further columns. */
  data?: (stored: StoredCase) => Omit<Prisma.LegalCaseUncheckedUpdateInput, "id" | "version" | "status">;
  /** What the deed is called in the audit, where nothing is added to the story. */
  audit?: `case.${string}`;
  event?: CaseEvent;
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
  const further = change.data?.(stored);
  const state = { ...stored, status: moved.status, closedAt, replacementAskedAt };
  const { nextRule, nextDueAt } = clockAfter(ctx, change.move, state);
  const move = Prisma.sql`
    UPDATE cases SET status = ${moved.status}, version = version + 1, next_rule = ${nextRule},
      next_due_at = ${nextDueAt}::timestamptz, replacement_asked_at = ${replacementAskedAt}::timestamptz,
      step_count = step_count + ${stepsAfter(change.move)}
    WHERE id = ${id}::uuid AND version = ${version} RETURNING id`;
  const told = change.event && insertion(ctx, change.event, Prisma.sql`changed`);
  const changed = await ask(
    ctx.db,
    told ? Prisma.sql`${KEPT} WITH changed AS (${move}) ${told} RETURNING id` : Prisma.sql`${KEPT} ${move}`,
  );
  const subject = { type: "case", id };
  if (changed.length === 0) throw await staleVersion(ctx, subject);
  if (further) await ctx.db.legalCase.update({ where: { id }, data: further, select: { id: true } });
  const action = change.audit ?? `case.${change.event?.kind ?? change.move}`;
  await writeAudit(ctx, action, subject, { status: moved.status });
  return { id, version: version + 1 };
}

/** A file that was handed over has no clock any more, whatever is done with it. */
function clockAfter(ctx: UserCtx, move: CaseMoveName, state: CaseClockState) {
  return move === "hand-over" || move === "archive" ? noClock : clockColumns(ctx, state);
}

/** How many pieces of work more the case has. */
function stepsAfter(move: CaseMoveName): number {
  if (move === "record-step") return 1;
  return move === "strike-step" ? -1 : 0;
}

/** Adds one line to the story of a case. */
export async function addEvent(ctx: UserCtx, caseId: string, event: CaseEvent): Promise<void> {
  await ask(
    ctx.db,
    Prisma.sql`${KEPT} ${insertion(ctx, event, Prisma.sql`(SELECT ${caseId}::uuid AS id) AS one`)}`,
  );
}

/** A line for the story of each case of `cases`. */
function insertion(ctx: UserCtx, event: CaseEvent, cases: Prisma.Sql): Prisma.Sql {
  const now = ctx.now();
  const { provider = null, providerId = null, outcomeDocument = null, note = null, organisation } = event;
  const details = { provider, outcomeDocument, ...(organisation && { organisation }) };
  return Prisma.sql`
    INSERT INTO case_events (id, case_id, kind, "on", at, by_id, step_kind, hours, note, details, provider_id, folded_text)
    SELECT ${randomUUIDv7()}::uuid, id, ${event.kind}, ${event.on ?? dayOf(now)}::date, ${now}::timestamptz,
      ${ctx.user.id}::uuid, ${event.stepKind ?? null}, ${event.hours ?? null}::numeric, ${note},
      ${JSON.stringify(details)}::jsonb, ${providerId}::uuid,
      ${foldWords([provider, outcomeDocument?.number, organisation, note])}
    FROM ${cases}`;
}
