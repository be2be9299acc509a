import {
  dueAt,
  type ImmediateAcceptanceReason,
  type Instant,
  reportingGround,
  workingDaysBetween,
} from "@tgpl/domain";
import { whenYearKnown } from "../src/platform/when-year-known.ts";
import { completeForm, papersShown } from "./papers.ts";
import { findMove, immediateReasons } from "./request-state.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { countedAs, decide, type TellingRequest as Telling } from "./tell-request.ts";
import { laterMoment } from "./working-days.ts";
import { communeCodeOn, type World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** Working days after which nobody waits for papers any more: they came after all, or the person gave up. */
const PATIENCE = 20;

/** The first answer: acceptance, refusal, a demand for papers; or the person takes the request back. */
export function answerRequest(telling: Telling, at: Instant): void {
  const { plot, decision } = telling;
  if (plot.turn === "withdrawn") change(telling, { status: "withdrawn", answeredAt: at });
  // Years before the law that is coded come from older registers: cases without a decision.
  else if (decision.coverage === "not-covered") accept(telling, at, null);
  else answerByLaw(telling, at);
}

function answerByLaw(telling: Telling, at: Instant): void {
  const { plot, decision } = telling;
  keepDecision(telling, at);
  if (plot.turn === "handled-elsewhere" || plot.turn === "unlawful-content") refuse(telling, at, plot.turn);
  else if (findMove(telling, "accept")) accept(telling, at, null);
  else if (findMove(telling, "accept-immediately")) acceptBeforePapers(telling, at);
  else if (decision.outcome === "not-eligible") refuse(telling, at, "condition-not-met");
  else askForPapers(telling, at);
}

function askForPapers(telling: Telling, at: Instant): void {
  const { world, plot, random } = telling;
  if (!findMove(telling, "request-supplement")) throw new Error("a request that nothing can be done with");
  change(telling, { status: "supplement-requested", answeredAt: at });
  const after = plot.supplementAfter ?? PATIENCE;
  const next = laterMoment(world, at, after, random);
  if (next && plot.supplementAfter !== null) judgeAgain(telling, next);
  else if (next) change(telling, { status: "withdrawn", answeredAt: next });
}

/** The papers come, the form is completed and the person is judged again. */
function judgeAgain(telling: Telling, at: Instant): void {
  bringPapers(telling, at);
  keepDecision(telling, at);
  if (findMove(telling, "accept")) accept(telling, at, null);
  else if (telling.decision.outcome === "not-eligible") refuse(telling, at, "condition-not-met");
}

function bringPapers(telling: Telling, at: Instant): void {
  const { told, plot, random, person } = telling;
  // A code of before 1 July 2025 is refused after it: the officer picks the commune of the day.
  const communeCode = communeCodeOn(person.home, writtenDay(at), person.index);
  const form = { ...completeForm(told.saved.form, random), communeCode };
  telling.decision = decide(form, plot);
  told.saved = { form, at, times: told.saved.times + 1 };
  const papers = papersShown(telling.decision, form, true, random);
  change(telling, { papers, ...countedAs(form, writtenDay(at)) });
}

function acceptBeforePapers(telling: Telling, at: Instant): void {
  const { world, plot, told, random } = telling;
  const [reason = null] = immediateReasons(telling);
  accept(telling, at, reason);
  const due = whenYearKnown(() => dueAt("supplement-after-immediate-acceptance", at, world.calendar).due);
  const brought = laterMoment(world, at, plot.supplementAfter ?? PATIENCE, random);
  told.row.papersAwaited = brought === null;
  told.row.supplementDueAt = brought ? null : due;
}

function accept(telling: Telling, at: Instant, immediateReason: ImmediateAcceptanceReason | null): void {
  const { world, plot, told, decision } = telling;
  const acceptedOn = writtenDay(at);
  const receivedOn = writtenDay(plot.receivedAt);
  told.acceptedAt = at;
  change(telling, {
    status: "accepted",
    answeredAt: told.row.answeredAt ?? at,
    acceptedOn,
    immediateReason,
    workingDaysToAcceptance: whenYearKnown(() => workingDaysBetween(receivedOn, acceptedOn, world.calendar)),
    reportingGround: reportingGround(decision)?.code ?? null,
  });
}

type Ground = keyof World["data"]["work"]["refusalReasons"];

function refuse(telling: Telling, at: Instant, ground: Ground): void {
  const { world, plot, random } = telling;
  const move = findMove(telling, "refuse", ground);
  if (!move) throw new Error(`a refusal on ${ground} that the domain does not allow`);
  change(telling, {
    status: "refused",
    answeredAt: at,
    refusalGround: ground,
    refusalReason: world.data.work.refusalReasons[ground],
    confirmationNeeded: move.needsConfirmation,
  });
  const confirmedAt = move.needsConfirmation ? laterMoment(world, at, plot.confirmAfter, random) : null;
  if (confirmedAt) change(telling, { confirmedById: directorOf(world), confirmedAt });
}

function directorOf({ accounts }: World): string | null {
  return accounts.find(({ role }) => role === "centre-director")?.id ?? null;
}

function change({ told }: Telling, columns: Partial<Row<"requests">>): void {
  told.row = { ...told.row, ...columns, version: told.row.version + 1 };
}

function keepDecision({ told, decision, plot, random }: Telling, decidedAt: Instant): void {
  const { receipt, on, outcome, coverage } = decision;
  told.decisions.push({
    id: seededUuid(decidedAt, random),
    requestId: told.row.id,
    on,
    outcome,
    coverage,
    facts: receipt.facts,
    receipt,
    rulesVersion: receipt.rulesVersion,
    rulesHash: receipt.rulesHash,
    reportingGround: reportingGround(decision)?.code ?? null,
    decidedById: plot.officerId,
    decidedAt,
  });
}
