/**
 * The life of a request, and whether its matter lies within legal aid.
 *
 * @module
 */

export { type AccessNeed, accessNeeds } from "./access-need.ts";
export { applicationForm } from "./application-form.ts";
export {
  type ChannelField,
  type ChannelFieldName,
  channelFields,
  missingChannelFields,
  reasonsByChannel,
} from "./channel-fields.ts";
export { explainMove } from "./explain-move.ts";
export { type FieldOfLaw, fieldsOfLaw } from "./field-of-law.ts";
export { type FormOfAid, formsOfAid } from "./form-of-aid.ts";
export {
  type ImmediateAcceptanceReason,
  immediateAcceptanceReasons,
} from "./immediate-acceptance-reason.ts";
export { followUpOf, type ImmediateFollowUp, immediateFollowUps } from "./immediate-follow-up.ts";
export { isWithinScope, type ScopeAnswer, type ScopeFacts } from "./is-within-scope.ts";
export { type MovedRequest, moveByStatus, moveRequest } from "./move-request.ts";
export {
  type HandedInPaper,
  originalsToCheck,
  type PaperSight,
  paperSights,
  usualSights,
} from "./paper-sight.ts";
export { needsPrivatePlace, type ReceptionPlace, receptionPlaces } from "./reception-place.ts";
export { type RefusalGround, refusalGrounds } from "./refusal-ground.ts";
export { type RequestChannel, requestChannels } from "./request-channel.ts";
export { type RequestMoveName, requestMachine, requestMoveNames } from "./request-machine.ts";
export {
  type RequestMove,
  type RequestState,
  refusalNeedsConfirmation,
  requestMoves,
} from "./request-moves.ts";
export { type RequestObstacle, requestObstacles } from "./request-obstacles.ts";
export { type RequestOption, requestOptions } from "./request-options.ts";
export { type RequestStatus, requestStatuses } from "./request-status.ts";
export { type RequesterKind, requesterKinds } from "./requester-kind.ts";
export { stateDiagram } from "./state-diagram.ts";
export type { ObstacleTerm, StateMachine, StateTransition } from "./state-machine.ts";
export {
  type NeedInPerson,
  needsForAgency,
  needsInPerson,
  type SupportPerson,
} from "./support-person.ts";
export {
  awaitsSignature,
  type SignatureKind,
  signatureKinds,
  type WritingRecord,
} from "./writing-record.ts";
