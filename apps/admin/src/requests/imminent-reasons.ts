import {
  dayOf,
  type ImmediateAcceptanceReason,
  type Instant,
  isHearingImminent,
  isLimitationImminent,
  vietnamCalendar,
  type WorkingCalendar,
} from "@tgpl/domain";
import type { RequestFormValue } from "./request-form-value.ts";
import { whenYearKnown } from "./when-year-known.ts";

type Days = Pick<RequestFormValue, "hearingOn" | "limitationOn">;

/** The reasons for acceptance at once that follow from the days of a request. A day that is past gives none. */
export function imminentReasons(
  { hearingOn, limitationOn }: Days,
  receivedAt: Instant,
  calendar: WorkingCalendar = vietnamCalendar(),
): ImmediateAcceptanceReason[] {
  const from = dayOf(receivedAt);
  const hearing =
    hearingOn !== null &&
    hearingOn >= from &&
    whenYearKnown(() => isHearingImminent(receivedAt, hearingOn, calendar));
  const limitation =
    limitationOn !== null &&
    limitationOn >= from &&
    whenYearKnown(() => isLimitationImminent(receivedAt, limitationOn, calendar));
  return [
    ...(limitation ? (["limitation-imminent"] as const) : []),
    ...(hearing ? (["hearing-imminent"] as const) : []),
  ];
}
