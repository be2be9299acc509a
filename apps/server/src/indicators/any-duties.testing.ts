import { addDays, dayOf, fromEpoch, type Instant, type PlainDate, toEpoch } from "@tgpl/domain";
import fc from "fast-check";
import { type TestDuties, testAgencies } from "./test-duties.ts";

const HOUR = 3_600_000;
const after = (moment: Instant, hours: number): Instant => fromEpoch(toEpoch(moment) + hours * HOUR);
const perhapsAfter = (moment: Instant, hours: number | null) =>
  hours === null ? null : after(moment, hours);
const perhapsLater = (day: PlainDate, days: number | null) => (days === null ? null : addDays(day, days));

/** Close around 12 and 24 hours and two or three working days, the very hour among them; and long after. */
const hours = fc.oneof(fc.constantFrom(0, 12, 13, 24, 25), fc.nat(120), fc.nat(900));
/** Close around three working and fifteen calendar days. */
const days = fc.oneof(fc.constantFrom(0, 15, 16), fc.nat(30));

const turn = fc.option(
  fc.record({
    kind: fc.constantFrom(
      { turn: "registration-refused", rule: "substitute-provider-defence" } as const,
      { turn: "registration-refused", rule: "substitute-provider-protector" } as const,
      { turn: "registration-cancelled", rule: "registration-cancellation-notice" } as const,
    ),
    told: hours,
    settled: fc.option(hours),
  }),
);

/** What may be stored beside a matter that was taken in on a day. */
export function anyDuties(on: PlainDate): fc.Arbitrary<TestDuties> {
  return fc
    .record({
      rule: fc.option(fc.constantFrom("agency-notice-12h" as const, "agency-notice-24h" as const)),
      agency: fc.constantFrom(...testAgencies),
      hour: fc.integer({ min: 0, max: 23 }),
      noticed: fc.option(hours),
      accepted: fc.option(fc.nat(20)),
      workingDays: fc.option(fc.nat(10)),
      turn,
      askedBy: fc.constantFrom("beneficiary" as const, "organisation" as const),
      answered: fc.option(hours),
      first: fc.option(days),
      second: fc.option(days),
      secondAnswer: fc.option(days),
      withdrawn: fc.option(days),
    })
    .map((given) => {
      const began: Instant = `${on}T${String(given.hour).padStart(2, "0")}:00:00+07:00`;
      return {
        notice: toNotice(given, began),
        replacement: {
          askedBy: given.askedBy,
          receivedAt: began,
          answeredAt: perhapsAfter(began, given.answered),
        },
        complaint: {
          receivedOn: on,
          answeredOn: perhapsLater(on, given.first),
          secondReceivedOn: perhapsLater(on, given.second),
          secondAnsweredOn:
            given.second === null ? null : perhapsLater(addDays(on, given.second), given.secondAnswer),
          withdrawnOn: perhapsLater(on, given.withdrawn),
        },
      };
    });
}

type Given = {
  rule: TestDuties["notice"]["rule"];
  agency: string;
  noticed: number | null;
  accepted: number | null;
  workingDays: number | null;
  turn: typeof turn extends fc.Arbitrary<infer Value> ? Value : never;
};

function toNotice(given: Given, requestedAt: Instant): TestDuties["notice"] {
  const { rule, agency, noticed, accepted, workingDays, turn: turned } = given;
  const noticedAt = perhapsAfter(requestedAt, noticed);
  const receivedOn = dayOf(noticedAt ?? requestedAt);
  const toldAt = turned && after(requestedAt, turned.told);
  return {
    rule,
    agency,
    requestedAt,
    noticedAt,
    receivedOn,
    acceptedOn: perhapsLater(receivedOn, accepted),
    workingDaysToAcceptance: workingDays,
    turn: turned &&
      toldAt && {
        ...turned.kind,
        decidedAt: requestedAt,
        receivedAt: toldAt,
        settledAt: perhapsAfter(toldAt, turned.settled),
      },
  };
}
