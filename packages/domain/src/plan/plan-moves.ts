import type { PlainDate } from "../dates/plain-date.ts";
import type { LegalTerm } from "../law/legal-term.ts";
import type { PlanStatus } from "./plan-status.ts";

/** What can be done with an edition of a plan: written on, handed in, taken back, issued, amended. */
export type PlanMove = "edit" | "submit" | "take-back" | "issue" | "amend";

/** A task as far as its edition is judged by it. */
export type PlanPiece = {
  readonly code: string;
  readonly activityId: string;
  readonly leadAgency: string | null;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly until: PlainDate;
};

/** An edition as far as its moves depend on it. */
export type PlanEdition = {
  readonly year: number;
  readonly status: PlanStatus;
  readonly activityIds: readonly string[];
  readonly tasks: readonly PlanPiece[];
  /** Whether another edition of the year is being written or was submitted. */
  readonly hasOpenEdition: boolean;
};

/** What keeps an edition from being submitted and issued. */
export const planObstacles = [
  {
    code: "activity-without-task",
    label: { vi: "Hoạt động chưa có nhiệm vụ nào.", en: "The activity has no task yet." },
    provision: null,
    evidence: "seen",
  },
  {
    code: "task-without-lead",
    label: { vi: "Nhiệm vụ chưa có cơ quan chủ trì.", en: "The task has no lead agency yet." },
    provision: null,
    evidence: "seen",
  },
  {
    code: "ends-before-it-begins",
    label: { vi: "Nhiệm vụ kết thúc trước khi bắt đầu.", en: "The task ends before it begins." },
    provision: null,
    evidence: "seen",
  },
  {
    code: "task-outside-year",
    label: {
      vi: "Thời gian của nhiệm vụ nằm ngoài năm Kế hoạch.",
      en: "The time frame of the task is outside the plan's year.",
    },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Why an edition cannot be issued: a code of `planObstacles`. */
export type PlanObstacle = (typeof planObstacles)[number]["code"];

/** What is missing before an edition can be submitted and issued: `at` is the activity or the task. */
export type PlanFault = { readonly code: PlanObstacle; readonly at: string };

const movesOf = {
  draft: ["edit", "submit"],
  submitted: ["issue", "take-back"],
  issued: ["amend"],
  superseded: [],
} as const satisfies Record<PlanStatus, readonly PlanMove[]>;

/**
 * What may be done now, the likeliest last step first, and what is missing. Nothing is submitted or issued while
 * something is missing; what is in force changes only by an amendment, and one amendment at a time.
 *
 * @example
 * planMoves({ year: 2027, status: "issued", activityIds: [], tasks: [], hasOpenEdition: false }).moves // ["amend"]
 */
export function planMoves(edition: PlanEdition): { moves: PlanMove[]; missing: PlanFault[] } {
  const isOpen = edition.status === "draft" || edition.status === "submitted";
  const missing = isOpen ? planFaults(edition) : [];
  const moves = movesOf[edition.status].filter((move) => {
    if (move === "submit" || move === "issue") return missing.length === 0;
    return move !== "amend" || !edition.hasOpenEdition;
  });
  return { moves, missing };
}

/**
 * What a plan lacks: a task for each activity, a lead for each task, and a time frame inside the year.
 *
 * @example
 * planFaults({ year: 2027, activityIds: ["A1"], tasks: [] }) // [{ code: "activity-without-task", at: "A1" }]
 */
export function planFaults({
  year,
  activityIds,
  tasks,
}: Pick<PlanEdition, "year" | "activityIds" | "tasks">): PlanFault[] {
  const bare = activityIds.filter((id) => !tasks.some(({ activityId }) => activityId === id));
  return [
    ...bare.map((at): PlanFault => ({ code: "activity-without-task", at })),
    ...tasks.flatMap((task) => faultsOf(task, year)),
  ];
}

function faultsOf({ code: at, leadAgency, from, until }: PlanPiece, year: number): PlanFault[] {
  const faults: PlanFault[] = [];
  if (!leadAgency) faults.push({ code: "task-without-lead", at });
  if (until < from) faults.push({ code: "ends-before-it-begins", at });
  if (from < `${year}-01-01` || until > `${year}-12-31`) faults.push({ code: "task-outside-year", at });
  return faults;
}
