/**
 * Outreach: what is held and given out to make legal aid known, whom it reached, and the two days of the year.
 *
 * @module
 */

export { type Audience, type AudienceFault, audienceFaults } from "./audience.ts";
export {
  isMarkedDayNear,
  markedDayNotice,
  markedDayOf,
  markedDayPresses,
  markedDayWithout,
} from "./marked-day.ts";
export { accessibleFormats, type MaterialFormat, materialFormats } from "./material-format.ts";
export { type MaterialKind, materialKinds, stockOf } from "./material-kind.ts";
export { type OutreachKind, outreachKinds, sessionTypeOf } from "./outreach-kind.ts";
export { type OutreachOption, outreachOptions } from "./outreach-moves.ts";
export {
  type MarkedDay,
  markedDays,
  type OutreachSessionType,
  outreachSessionTypes,
} from "./outreach-session-type.ts";
export {
  type OutreachMoveName,
  type OutreachObstacle,
  type OutreachStatus,
  outreachMoveNames,
  outreachObstacles,
  outreachStatuses,
} from "./outreach-status.ts";
export { type SessionSupport, sessionSupports } from "./session-support.ts";
