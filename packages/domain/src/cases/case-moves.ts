import { getTerm } from "../law/legal-term.ts";
import { type FieldOfLaw, fieldsOfLaw } from "../requests/field-of-law.ts";
import { type FormOfAid, formsOfAid } from "../requests/form-of-aid.ts";
import { transitionFrom } from "../requests/state-machine.ts";
import { type CaseMoveName, caseMachine, caseMoveNames } from "./case-machine.ts";
import type { CaseObstacle } from "./case-obstacles.ts";
import { type CaseStatus, caseStatuses } from "./case-status.ts";
import { type DiscontinuationGround, discontinuationGrounds } from "./discontinuation-ground.ts";
import { type OutcomeDocument, outcomeDocuments } from "./outcome-document.ts";
import { type ReplacementGround, replacementGroundCounts, replacementGrounds } from "./replacement-ground.ts";
import { type WithdrawalForm, withdrawalForms } from "./withdrawal-form.ts";

/** All that a move of a case depends on. */
export type CaseState = {
  readonly status: CaseStatus;
  readonly formOfAid: FormOfAid;
  readonly hasProvider: boolean;
  readonly stepCount: number;
  /** The paper that ends the case, once it is in the file. */
  readonly outcomeDocument: OutcomeDocument | null;
  readonly discontinuationGround: DiscontinuationGround | null;
  /** `null` = asked for and not named. Left out where the register does not keep it. */
  readonly withdrawalForm?: WithdrawalForm | null;
  readonly fileHandedOver: boolean;
  readonly fieldOfLaw?: FieldOfLaw;
  /** `null` = asked for and not named. Left out where the register keeps no grounds of replacement. */
  readonly replacementGround?: ReplacementGround | null;
  readonly sidesAgreed?: boolean;
  /** The body to which a petition is written. */
  readonly petitionTo?: string | null;
  /** Whether the case is within the organisation's scope (Điều 26); left out while nobody has judged. */
  readonly withinScope?: boolean;
  /** The organisation that takes the case over. */
  readonly transferTo?: string | null;
  /** The beneficiary was told of the transfer. */
  readonly personInformed?: boolean;
  /** The provider to be named has a conflict of interest without a waiver. */
  readonly conflictOfInterest?: boolean;
  /** Box or shelf in which the file is put. */
  readonly archivePlace?: string | null;
  readonly fileArchived?: boolean;
};

/** A move that rests on an unconfirmed clause says so: the mark goes to the screen and into the file. */
export type CaseMove =
  | { readonly move: CaseMoveName; readonly allowed: true; readonly unconfirmed: readonly string[] }
  | { readonly move: CaseMoveName; readonly allowed: false; readonly because: readonly CaseObstacle[] };

/**
 * What can be done with a case now, and if not, what is missing: one answer for each move, in the order of
 * `caseMoveNames`. A case closes with a provider, at least one recorded step and the outcome document of its
 * form (12/2018/TT-BTP Điều 10, details unconfirmed: U18). `caseOptions` gives the same with sentences,
 * provisions and ways out.
 *
 * @example
 * const accepted: CaseState = {
 *   status: "accepted",
 *   formOfAid: "proceedings",
 *   hasProvider: false,
 *   stepCount: 0,
 *   outcomeDocument: null,
 *   discontinuationGround: null,
 *   fileHandedOver: false,
 * };
 * caseMoves(accepted)[0] // { move: "appoint-provider", allowed: true, unconfirmed: [] }
 */
export function caseMoves(state: CaseState): readonly CaseMove[] {
  checkCodes(state);
  return caseMoveNames.map((move) => {
    const transition = transitionFrom(caseMachine, move, state.status);
    if (!transition) return { move, allowed: false, because: [statusObstacle(move, state.status)] };
    const because = transition.unless.filter((obstacle) => stands[obstacle](state));
    if (because.length > 0) return { move, allowed: false, because };
    const { provision, evidence } = transition;
    return { move, allowed: true, unconfirmed: provision && evidence === "unconfirmed" ? [provision] : [] };
  });
}

/**
 * Whether the work on a case is over: closed, its file handed over, or not continued.
 *
 * @example
 * isClosed("discontinued") // true
 */
export function isClosed(status: CaseStatus): boolean {
  return status === "closed" || status === "handed-over" || status === "discontinued";
}

function statusObstacle(move: CaseMoveName, status: CaseStatus): CaseObstacle {
  if (move === "archive") return archiveObstacle(status);
  if (move !== "hand-over" || status === "transferred") return "case-ended";
  return status === "handed-over" ? "file-already-handed-over" : "case-not-ended";
}

function archiveObstacle(status: CaseStatus): CaseObstacle {
  if (status === "transferred") return "case-ended";
  return isClosed(status) ? "file-not-handed-over" : "case-not-ended";
}

/** Whether an obstacle stands in the way. */
const stands: Record<CaseObstacle, (state: CaseState) => boolean> = {
  "case-ended": ({ status }) => isClosed(status) || status === "transferred",
  "case-not-ended": ({ status }) => !isClosed(status),
  "no-provider": ({ hasProvider }) => !hasProvider,
  "provider-already-appointed": ({ hasProvider }) => hasProvider,
  "no-step-recorded": ({ stepCount }) => stepCount === 0,
  "no-outcome-document": ({ outcomeDocument }) => outcomeDocument === null,
  "outcome-document-of-another-form": ({ outcomeDocument, formOfAid }) =>
    outcomeDocument !== null && formOf(outcomeDocument) !== formOfAid,
  "no-discontinuation-ground": ({ discontinuationGround }) => discontinuationGround === null,
  "no-withdrawal-in-writing": ({ discontinuationGround, withdrawalForm }) =>
    discontinuationGround === "withdrawn" && withdrawalForm === null,
  "file-already-handed-over": ({ fileHandedOver }) => fileHandedOver,
  "no-replacement-ground": ({ replacementGround }) => replacementGround === null,
  "replacement-ground-excepted": (state) =>
    Boolean(state.replacementGround && !replacementGroundCounts(state.replacementGround, state)),
  "no-petition-addressee": ({ petitionTo }) => !petitionTo,
  "scope-fits": ({ withinScope }) => withinScope !== false,
  "no-receiving-organisation": ({ transferTo }) => !transferTo,
  "person-not-informed": ({ personInformed }) => personInformed !== true,
  "conflict-of-interest": ({ conflictOfInterest }) => conflictOfInterest === true,
  "file-not-handed-over": ({ fileHandedOver }) => !fileHandedOver,
  "no-archive-place": ({ archivePlace }) => !archivePlace,
  "file-already-archived": ({ fileArchived }) => fileArchived === true,
};

function formOf(document: OutcomeDocument): FormOfAid {
  return getTerm(outcomeDocuments, document, "outcomeDocument").formOfAid;
}

function checkCodes(state: CaseState): void {
  getTerm(caseStatuses, state.status, "status");
  getTerm(formsOfAid, state.formOfAid, "formOfAid");
  if (state.fieldOfLaw !== undefined) getTerm(fieldsOfLaw, state.fieldOfLaw, "fieldOfLaw");
  if (state.outcomeDocument !== null) getTerm(outcomeDocuments, state.outcomeDocument, "outcomeDocument");
  if (state.replacementGround) getTerm(replacementGrounds, state.replacementGround, "replacementGround");
  if (state.withdrawalForm) getTerm(withdrawalForms, state.withdrawalForm, "withdrawalForm");
  if (state.discontinuationGround !== null) {
    getTerm(discontinuationGrounds, state.discontinuationGround, "discontinuationGround");
  }
}
