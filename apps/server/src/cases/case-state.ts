import { type CaseState, outcomeDocuments } from "@tgpl/domain";
import type { StoredCase } from "./cases.data.ts";

/** Everything that the domain's moves of a case depend on. */
export function stateOf(stored: StoredCase): CaseState {
  return {
    status: stored.status,
    formOfAid: stored.formOfAid,
    hasProvider: stored.provider !== null,
    stepCount: stored.stepCount,
    outcomeDocument: stored.outcomeDocument?.kind ?? null,
    discontinuationGround: stored.discontinuationGround,
    withdrawalForm: stored.withdrawalForm,
    fileHandedOver: stored.handedOverAt !== null,
    fileArchived: stored.archivedAt !== null,
  };
}

// What the window of the move asks for, whatever it is answered.
const ASKED_FOR = "…";

/**
 * The same with what a move's own dialog asks for taken as given, so that a screen lists as missing only what
 * stands outside the dialog.
 */
export function assumedState(stored: StoredCase): CaseState {
  const paper = outcomeDocuments.find((document) => document.formOfAid === stored.formOfAid);
  const state = stateOf(stored);
  return {
    ...state,
    outcomeDocument: state.outcomeDocument ?? paper?.code ?? null,
    discontinuationGround: state.discontinuationGround ?? "withdrawn",
    withdrawalForm: state.withdrawalForm ?? "signed-paper",
    petitionTo: "asked",
    withinScope: false,
    transferTo: "asked",
    personInformed: true,
    archivePlace: ASKED_FOR,
  };
}
