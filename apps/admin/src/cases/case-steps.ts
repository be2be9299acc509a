import type { Instant } from "@tgpl/domain";
import type { CaseRecord } from "./case-page.tsx";

export type CaseStepId =
  | "received"
  | "accepted"
  | "appointed"
  | "in-progress"
  | "closed"
  | "discontinued"
  | "transferred"
  | "handed-over"
  | "appraised"
  | "archived";

export interface CaseStep {
  id: CaseStepId;
  state: "past" | "here" | "ahead";
  /** When it was done. */
  at: Instant | null;
  /** When the step before it was done. */
  since: Instant | null;
}

type Moments = Pick<
  CaseRecord,
  | "status"
  | "receivedAt"
  | "acceptedAt"
  | "appointedAt"
  | "closedAt"
  | "discontinuedAt"
  | "transferredAt"
  | "handedOverAt"
  | "archivedAt"
>;

/**
 * The way of a case, from receipt to archive, with what is done. "Here" is the first thing not done yet; a case
 * that was stopped goes from there to the hand-over of its file.
 */
export function caseSteps(legalCase: Moments): CaseStep[] {
  const done = doneAt(legalCase);
  const way = wayOf(legalCase);
  const reached = way.findIndex((id) => done[id] === undefined);
  const here = standsAt(legalCase, way) ?? (reached === -1 ? way.length - 1 : reached);
  return way.map((id, at) => ({
    id,
    state: at < here ? "past" : at === here ? "here" : "ahead",
    at: done[id] ?? null,
    since: done[way[at - 1] ?? "received"] ?? null,
  }));
}

/** Appraisal is kept elsewhere: a case whose file is handed over stands there until it is archived. */
function standsAt({ handedOverAt, archivedAt }: Moments, way: readonly CaseStepId[]): number | null {
  if (archivedAt) return way.indexOf("archived");
  return handedOverAt ? way.indexOf("handed-over") : null;
}

const wholeWay: readonly CaseStepId[] = [
  "received",
  "accepted",
  "appointed",
  "in-progress",
  "closed",
  "handed-over",
  "appraised",
  "archived",
];

function wayOf(legalCase: Moments): readonly CaseStepId[] {
  if (legalCase.transferredAt) return [...begunWay(legalCase), "transferred"];
  return legalCase.discontinuedAt
    ? [...begunWay(legalCase), "discontinued", "handed-over", "archived"]
    : wholeWay;
}

function begunWay({ appointedAt }: Moments): readonly CaseStepId[] {
  return appointedAt ? ["received", "accepted", "appointed"] : ["received", "accepted"];
}

function doneAt(legalCase: Moments): Partial<Record<CaseStepId, Instant>> {
  const { receivedAt, acceptedAt, appointedAt, closedAt, discontinuedAt, transferredAt } = legalCase;
  const { handedOverAt, archivedAt } = legalCase;
  return {
    received: receivedAt,
    accepted: acceptedAt,
    ...(appointedAt && { appointed: appointedAt }),
    // The work is done when the case ends.
    ...(closedAt && { "in-progress": closedAt, closed: closedAt }),
    ...(discontinuedAt && { discontinued: discontinuedAt }),
    ...(transferredAt && { transferred: transferredAt }),
    ...(handedOverAt && { "handed-over": handedOverAt }),
    ...(archivedAt && { archived: archivedAt }),
  };
}
