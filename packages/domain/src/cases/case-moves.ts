import { getTerm } from "../law/legal-term.ts";
import { type FormOfAid, formsOfAid } from "../requests/form-of-aid.ts";
import { type CaseStatus, caseStatuses } from "./case-status.ts";
import { type DiscontinuationGround, discontinuationGrounds } from "./discontinuation-ground.ts";
import { type OutcomeDocument, outcomeDocuments } from "./outcome-document.ts";

/** All that a move of a case depends on. */
export type CaseState = {
  readonly status: CaseStatus;
  readonly formOfAid: FormOfAid;
  readonly hasProvider: boolean;
  readonly stepCount: number;
  /** The paper that ends the case, once it is in the file. */
  readonly outcomeDocument: OutcomeDocument | null;
  readonly discontinuationGround: DiscontinuationGround | null;
  readonly fileHandedOver: boolean;
};

export const caseMoveNames = [
  "appoint-provider",
  "replace-provider",
  "record-step",
  "close",
  "hand-over",
  "discontinue",
] as const;

export type CaseMoveName = (typeof caseMoveNames)[number];

export type CaseObstacle =
  | "case-ended"
  | "case-not-ended"
  | "no-provider"
  | "provider-already-appointed"
  | "no-step-recorded"
  | "no-outcome-document"
  | "outcome-document-of-another-form"
  | "no-discontinuation-ground"
  | "file-already-handed-over";

/** A move that rests on an unconfirmed clause says so: the mark goes to the screen and into the file. */
export type CaseMove =
  | { readonly move: CaseMoveName; readonly allowed: true; readonly unconfirmed: readonly string[] }
  | { readonly move: CaseMoveName; readonly allowed: false; readonly because: readonly CaseObstacle[] };

/**
 * What can be done with a case now, and if not, what is missing: one answer for each move, in the order of
 * `caseMoveNames`. A case closes with a provider, at least one recorded step and the outcome document of its
 * form (12/2018/TT-BTP Điều 10, details unconfirmed: U18).
 *
 * @example caseMoves(state)[3] // { move: "close", allowed: false, because: ["no-outcome-document"] }
 */
export function caseMoves(state: CaseState): readonly CaseMove[] {
  checkCodes(state);
  return caseMoveNames.map((move) => {
    const because = obstacles[move](state);
    if (because.length > 0) return { move, allowed: false, because };
    return { move, allowed: true, unconfirmed: move === "close" ? ["12/2018/TT-BTP#10"] : [] };
  });
}

/** Whether the work on a case is over: closed, its file handed over, or not continued. */
export function isClosed(status: CaseStatus): boolean {
  return status === "closed" || status === "handed-over" || status === "discontinued";
}

const obstacles: Record<CaseMoveName, (state: CaseState) => readonly CaseObstacle[]> = {
  "appoint-provider": (state) => ended(state) ?? (state.hasProvider ? ["provider-already-appointed"] : []),
  "replace-provider": (state) => ended(state) ?? missingProvider(state),
  "record-step": (state) => ended(state) ?? missingProvider(state),
  close: (state) =>
    ended(state) ?? [...missingProvider(state), ...missingStep(state), ...missingDocument(state)],
  "hand-over": (state) => {
    if (state.fileHandedOver || state.status === "handed-over") return ["file-already-handed-over"];
    return isClosed(state.status) ? [] : ["case-not-ended"];
  },
  discontinue: (state) =>
    ended(state) ?? (state.discontinuationGround === null ? ["no-discontinuation-ground"] : []),
};

function ended({ status }: CaseState): readonly CaseObstacle[] | undefined {
  return isClosed(status) ? ["case-ended"] : undefined;
}

function missingProvider({ hasProvider }: CaseState): readonly CaseObstacle[] {
  return hasProvider ? [] : ["no-provider"];
}

function missingStep({ stepCount }: CaseState): readonly CaseObstacle[] {
  return stepCount > 0 ? [] : ["no-step-recorded"];
}

function missingDocument({ outcomeDocument, formOfAid }: CaseState): readonly CaseObstacle[] {
  if (outcomeDocument === null) return ["no-outcome-document"];
  const document = getTerm(outcomeDocuments, outcomeDocument, "outcomeDocument");
  return document.formOfAid === formOfAid ? [] : ["outcome-document-of-another-form"];
}

function checkCodes(state: CaseState): void {
  getTerm(caseStatuses, state.status, "status");
  getTerm(formsOfAid, state.formOfAid, "formOfAid");
  if (state.outcomeDocument !== null) getTerm(outcomeDocuments, state.outcomeDocument, "outcomeDocument");
  if (state.discontinuationGround !== null) {
    getTerm(discontinuationGrounds, state.discontinuationGround, "discontinuationGround");
  }
}
