import type { Instant } from "@tgpl/domain";
import type { CaseRecord } from "./case-page.tsx";

export type CaseStepId =
  | "received"
  | "accepted"
  | "appointed"
  | "in-progress"
  | "closed"
  | "discontinued"
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
  "status" | "receivedAt" | "acceptedAt" | "appointedAt" | "closedAt" | "discontinuedAt" | "handedOverAt"
>;

/**
 * The way of a case, from receipt to archive, with what is done. "Here" is the first thing not done yet; a case
 * that was stopped goes from there to the hand-over of its file.
 */
export function caseSteps(legalCase: Moments): CaseStep[] {
  const done = doneAt(legalCase);
  const way = legalCase.discontinuedAt ? stoppedWay(legalCase) : wholeWay;
  const reached = way.findIndex((id) => done[id] === undefined);
  // Appraisal and archiving are kept elsewhere: a case whose file is handed over stands there.
  const here = legalCase.handedOverAt ? way.indexOf("handed-over") : reached;
  return way.map((id, at) => ({
    id,
    state: at < here ? "past" : at === here ? "here" : "ahead",
    at: done[id] ?? null,
    since: done[way[at - 1] ?? "received"] ?? null,
  }));
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

function stoppedWay({ appointedAt }: Moments): readonly CaseStepId[] {
  const begun: CaseStepId[] = appointedAt ? ["received", "accepted", "appointed"] : ["received", "accepted"];
  return [...begun, "discontinued", "handed-over", "archived"];
}

function doneAt(legalCase: Moments): Partial<Record<CaseStepId, Instant>> {
  const { receivedAt, acceptedAt, appointedAt, closedAt, discontinuedAt, handedOverAt } = legalCase;
  return {
    received: receivedAt,
    accepted: acceptedAt,
    ...(appointedAt && { appointed: appointedAt }),
    // The work is done when the case ends.
    ...(closedAt && { "in-progress": closedAt, closed: closedAt }),
    ...(discontinuedAt && { discontinued: discontinuedAt }),
    ...(handedOverAt && { "handed-over": handedOverAt }),
  };
}
