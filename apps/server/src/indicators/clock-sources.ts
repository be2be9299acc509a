import type { DeadlineRuleId } from "@tgpl/domain";

/** Where the runs of one time limit are in the database. */
export type ClockSource = {
  /** The rows, one for each run; the matter that carries the person's features is `c`. */
  readonly from: string;
  readonly where: string;
  /** What tells one run from another. */
  readonly id: string;
  /** The day by which the person's age is counted. */
  readonly agedOn: string;
  /** The agency whose duty it is, by its id. */
  readonly agency: string;
  /**
   * When the clock starts, the duty was done, and it fell away: days where the limit is counted in days, moments where
   * it is counted in hours.
   */
  readonly starts: string;
  readonly done: string;
  readonly ended: string;
};

const dayOf = (moment: string) => `(${moment} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

const DISCONTINUED = dayOf("c.discontinued_at");
const ENDED = `coalesce(c.closed_on, ${DISCONTINUED})`;
// The clocks of a transferred case run on at the organisation that took it over; no file is handed over here.
const LEFT = dayOf("coalesce(c.discontinued_at, c.transferred_at)");
// A replacement overwrites the moment of appointment in the case, but not its story.
const FIRST_APPOINTED = `(SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed')`;
const NEVER = "NULL::date";
const NO_MOMENT = "NULL::timestamptz";

const ofCase = { from: "cases AS c", id: "c.id", agedOn: "c.accepted_on", agency: "NULL::text" } as const;

const appointment = (form: string): ClockSource => ({
  ...ofCase,
  where: `c.form_of_aid = '${form}'`,
  starts: "c.accepted_on",
  done: FIRST_APPOINTED,
  ended: `coalesce(c.closed_on, ${LEFT})`,
});

const ofNotice = { id: "c.id", agedOn: "c.received_on", agency: "c.agency_id::text" } as const;

/** An agency tells the Centre of who asked it for legal aid. */
const notice = (rule: DeadlineRuleId): ClockSource => ({
  ...ofNotice,
  from: "agency_notices AS c",
  where: `c.rule = '${rule}'`,
  starts: "c.requested_at",
  done: "c.noticed_at",
  ended: NO_MOMENT,
});

const ofTurn = {
  ...ofNotice,
  id: "turn.id",
  from: "registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id",
} as const;

/** The Centre names somebody else after an agency refused the registration. */
const substitute = (rule: DeadlineRuleId, unit: "hours" | "days"): ClockSource => ({
  ...ofTurn,
  agency: "NULL::text",
  where: `turn.turn = 'registration-refused' AND turn.rule = '${rule}'`,
  starts: unit === "hours" ? "turn.received_at" : dayOf("turn.received_at"),
  done: unit === "hours" ? "turn.settled_at" : dayOf("turn.settled_at"),
  ended: unit === "hours" ? NO_MOMENT : NEVER,
});

/** A complaint carries the features of the request that it is about, or that its case came of. */
const complaint = (starts: string, done: string): ClockSource => ({
  from: "complaints AS complaint JOIN requests AS c ON c.id = complaint.request_id",
  where: `complaint.${starts} IS NOT NULL`,
  id: "complaint.id",
  agedOn: "c.received_on",
  agency: "NULL::text",
  starts: `complaint.${starts}`,
  done: `complaint.${done}`,
  ended: "complaint.withdrawn_on",
});

/**
 * The time limits that the database can tell; those of a case as `clocksOfCase` of the domain. `null`: no matter of
 * that kind is recorded, so it has none: nobody marks advice as complex, and every answer runs by the shorter limit.
 */
export const clockSources: Readonly<Partial<Record<DeadlineRuleId, ClockSource | null>>> = {
  "provider-appointment": appointment("proceedings"),
  "representation-appointment": appointment("out-of-court-representation"),
  "advice-answer": {
    ...ofCase,
    where: "c.form_of_aid = 'legal-advice'",
    starts: "c.accepted_on",
    done: "c.closed_on",
    ended: LEFT,
  },
  "advice-answer-complex": null,
  "closed-file-handover": {
    ...ofCase,
    where: `${ENDED} IS NOT NULL`,
    starts: ENDED,
    done: dayOf("c.handed_over_at"),
    ended: NEVER,
  },
  // What the Centre replaces of itself is answered to nobody.
  "provider-replacement": {
    ...ofCase,
    from: "provider_replacements AS asked JOIN cases AS c ON c.id = asked.case_id",
    id: "asked.id",
    where: "asked.asked_by = 'beneficiary'",
    starts: dayOf("asked.received_at"),
    done: dayOf("asked.answered_at"),
    ended: `coalesce(c.closed_on, ${LEFT})`,
  },
  "agency-notice-12h": notice("agency-notice-12h"),
  "agency-notice-24h": notice("agency-notice-24h"),
  "registration-cancellation-notice": {
    ...ofTurn,
    where: "turn.turn = 'registration-cancelled' AND turn.decided_at IS NOT NULL",
    starts: "turn.decided_at",
    done: "turn.received_at",
    ended: NO_MOMENT,
  },
  "substitute-provider-defence": substitute("substitute-provider-defence", "hours"),
  "substitute-provider-protector": substitute("substitute-provider-protector", "days"),
  "complaint-first": complaint("received_on", "answered_on"),
  "complaint-second": complaint("second_received_on", "second_answered_on"),
};
