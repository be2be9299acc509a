import { followUpOf, missingPapers, type ProofPaper } from "@tgpl/domain";
import { mergeFields } from "@tgpl/ui/merge/merge-fields.ts";
import {
  fromServerPapers,
  type RequestRecord,
  type SeenPapers,
  seenPapers,
} from "../requests/request-form-value.ts";
import { answerOf } from "./answer.ts";
import { neededPapers } from "./needed-papers.ts";
import { fromRecord } from "./request-value.ts";

/** A request accepted at once whose papers are still to come (Luật TGPL Điều 30 khoản 4). */
export function awaitsPapers({ papersAwaited }: RequestRecord): boolean {
  return papersAwaited;
}

/** The papers that would prove what is not proved yet, every alternative of it. */
export function papersToCome(record: RequestRecord): ProofPaper[] {
  const { decision, missing, papers } = answerOf(fromRecord(record), record.receivedAt);
  // No ground is met any more: the server asks for nothing either.
  if (missing.length === 0) return [];
  const open = neededPapers(decision, papers).filter(({ seen }) => seen === null);
  return [...new Set(open.flatMap(({ anyOf }) => anyOf.map(({ code }) => code)))];
}

/** Whether nothing would be missing with these papers; the server counts the same way and stops the clock. */
export function isCompleteWith(record: RequestRecord, papers: SeenPapers): boolean {
  const { decision } = answerOf(fromRecord(record), record.receivedAt);
  const missing = missingPapers(decision, seenPapers(papers));
  return followUpOf({ outcome: decision.outcome, missingPapers: missing, isOverdue: false }) === "complete";
}

/** All papers are sent each time: what was chosen here goes on top of what somebody else wrote down meanwhile. */
export function mergePapers(
  base: RequestRecord["papers"],
  typed: SeenPapers,
  newer: RequestRecord["papers"],
): SeenPapers {
  return mergeFields(fromServerPapers(base), typed, fromServerPapers(newer)).value;
}

/** Whether both name the same papers, seen the same way; in whatever order. */
export function isSamePapers(one: SeenPapers, other: SeenPapers): boolean {
  const [codes, others] = [seenPapers(one), seenPapers(other)];
  return codes.length === others.length && codes.every((code) => one[code] === other[code]);
}
