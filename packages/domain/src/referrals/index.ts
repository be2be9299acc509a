/**
 * Working together with agencies: their notices and clocks, registrations, referrals both ways.
 *
 * @module
 */

export { type AgencyKind, agencyKinds } from "./agency-kind.ts";
export { type IncomingStatus, incomingStatuses } from "./incoming-status.ts";
export { type MinutesSigner, minutesSigners } from "./minutes-signer.ts";
export { type NoticeChannel, noticeChannels } from "./notice-channel.ts";
export {
  type AgencyPromptness,
  judgeAgency,
  type NoticeCourse,
  type NoticeRule,
  noticeRuleFor,
  registrationRule,
} from "./notice-clock.ts";
export { type NoticeDeclinedGround, noticeDeclinedGrounds } from "./notice-declined-ground.ts";
export {
  type NoticeMoveName,
  type NoticeObstacle,
  noticeMachine,
  noticeMoveNames,
  noticeObstacles,
} from "./notice-machine.ts";
export {
  type MovedNotice,
  moveNotice,
  type NoticeMove,
  type NoticeState,
  noticeMoves,
} from "./notice-moves.ts";
export { type NoticeStatus, noticeStatuses } from "./notice-status.ts";
export {
  type IncomingMoveName,
  type IncomingObstacle,
  incomingMachine,
  incomingMoveNames,
  incomingObstacles,
  type ReferralMoveName,
  type ReferralObstacle,
  referralMachine,
  referralMoveNames,
  referralObstacles,
} from "./referral-machine.ts";
export {
  type IncomingMove,
  incomingMoves,
  moveReferral,
  type ReferralMove,
  type ReferralState,
  referralMoves,
} from "./referral-moves.ts";
export { type ReferralPurpose, referralPurposes } from "./referral-purpose.ts";
export { type ReferralStatus, referralStatuses } from "./referral-status.ts";
export { type RegistrationRole, registrationRoles } from "./registration-role.ts";
export { type RegistrationTurn, registrationTurns } from "./registration-turn.ts";
