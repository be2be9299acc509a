import { type RequestMove, type RequestMoveName, type RequestState, requestMoves } from "@tgpl/domain";
import { type Answer, stateOf } from "./answer.ts";

export type MoveName = Exclude<RequestMoveName, "withdraw" | "update">;

/** Saving the form is how a request is updated: it is no move of its own on screen. */
type BlockedMove = Extract<RequestMove, { allowed: false }> & { move: MoveName | "withdraw" };

export interface PossibleMoves {
  /** What one would do first, given the answer; null when saving is all that can be done. */
  first: MoveName | null;
  others: readonly MoveName[];
  blocked: readonly BlockedMove[];
  all: readonly RequestMove[];
}

/** What can be done with the request once the form is saved: the domain's moves, in the order of use. */
export function possibleMoves(answer: Answer, status: RequestState["status"]): PossibleMoves {
  const all = requestMoves(stateOf(answer, status));
  // Asked once already: the request waits for the papers, and asking again would change nothing.
  const useful = names.filter((name) => name !== "request-supplement" || status !== "supplement-requested");
  const allowed = useful.filter((name) => all.some(({ move, allowed: may }) => move === name && may));
  const first = preferred(answer).find((name) => allowed.includes(name)) ?? null;
  return {
    first,
    others: allowed.filter((name) => name !== first && !isPointless(name, allowed)),
    blocked: all.filter(isWorthSaying),
    all,
  };
}

const names: readonly MoveName[] = ["accept", "accept-immediately", "request-supplement", "refuse"];

function preferred({ decision, immediateReasons }: Answer): readonly MoveName[] {
  if (decision.outcome === "not-eligible") return ["refuse"];
  const atOnce: MoveName[] = immediateReasons.length > 0 ? ["accept-immediately"] : [];
  const whenEligible: MoveName[] = decision.outcome === "eligible" ? ["request-supplement"] : [];
  return ["accept", ...atOnce, ...whenEligible];
}

/** Nothing is missing, so there is no need to accept before the papers are seen. */
function isPointless(name: MoveName, allowed: readonly MoveName[]): boolean {
  return name === "accept-immediately" && allowed.includes("accept");
}

/** That nothing is missing is good news, not an obstacle. */
function isWorthSaying(answer: RequestMove): answer is BlockedMove {
  return !answer.allowed && answer.move !== "update" && !answer.because.includes("nothing-missing");
}
