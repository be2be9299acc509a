import type { StateMachine } from "../requests/state-machine.ts";
import type { CaseObstacle } from "./case-obstacles.ts";
import type { CaseStatus } from "./case-status.ts";

/** The moves of a case (vụ việc), in the order of the work. */
export const caseMoveNames = [
  "appoint-provider",
  "replace-provider",
  "record-step",
  "close",
  "hand-over",
  "discontinue",
  "petition",
  "transfer",
  "strike-step",
  "archive",
] as const;

/** A move of a case: one of `caseMoveNames`. */
export type CaseMoveName = (typeof caseMoveNames)[number];

/** The work goes on. */
const running = ["accepted", "provider-appointed", "in-progress"] as const satisfies readonly CaseStatus[];

/**
 * The life of a case. It ends by being closed (12/2018/TT-BTP Điều 10, details unconfirmed: U18), by not being
 * continued (Điều 37), or by being transferred because the scope does not fit (Điều 35 khoản 1).
 */
export const caseMachine: StateMachine<CaseStatus, CaseMoveName, CaseObstacle> = {
  initial: "accepted",
  final: ["handed-over", "discontinued", "transferred"],
  transitions: [
    {
      move: "appoint-provider",
      from: running,
      to: "provider-appointed",
      unless: ["provider-already-appointed", "conflict-of-interest"],
      provision: "11/2017/QH14#31",
      evidence: "seen",
    },
    {
      move: "replace-provider",
      from: running,
      to: null,
      unless: ["no-provider", "no-replacement-ground", "replacement-ground-excepted", "conflict-of-interest"],
      provision: "11/2017/QH14#25",
      evidence: "seen",
    },
    {
      move: "record-step",
      from: running,
      to: "in-progress",
      unless: ["no-provider"],
      provision: null,
      evidence: "seen",
    },
    {
      move: "close",
      from: running,
      to: "closed",
      unless: ["no-provider", "no-step-recorded", "no-outcome-document", "outcome-document-of-another-form"],
      provision: "12/2018/TT-BTP#10",
      evidence: "unconfirmed",
    },
    {
      move: "hand-over",
      from: ["closed"],
      to: "handed-over",
      unless: ["file-already-handed-over"],
      provision: "11/2017/QH14#39.1",
      evidence: "seen",
    },
    {
      // How a case ended is never overwritten: the file of a discontinued case is handed over, no more.
      move: "hand-over",
      from: ["discontinued"],
      to: null,
      unless: ["file-already-handed-over"],
      provision: "11/2017/QH14#39.1",
      evidence: "seen",
    },
    {
      move: "discontinue",
      from: running,
      to: "discontinued",
      unless: ["no-discontinuation-ground", "no-withdrawal-in-writing"],
      provision: "11/2017/QH14#37",
      evidence: "seen",
    },
    {
      move: "petition",
      from: running,
      to: null,
      unless: ["no-petition-addressee"],
      provision: "11/2017/QH14#36.1",
      evidence: "seen",
    },
    {
      move: "transfer",
      from: running,
      to: "transferred",
      unless: ["scope-fits", "no-receiving-organisation", "person-not-informed"],
      provision: "11/2017/QH14#35.1",
      evidence: "seen",
    },
    {
      // A step entered by mistake is struck through with its reason and stays readable; it counts no more.
      move: "strike-step",
      from: running,
      to: null,
      unless: ["no-step-recorded"],
      provision: null,
      evidence: "seen",
    },
    {
      move: "archive",
      from: ["handed-over", "discontinued"],
      to: null,
      unless: ["file-not-handed-over", "file-already-archived", "no-archive-place"],
      provision: "11/2017/QH14#39.2",
      evidence: "seen",
    },
  ],
};
