import {
  ageBandOf,
  clocksOfCase,
  type DeadlineRuleId,
  dayOf,
  dueAt,
  type Instant,
  InvalidInput,
  type PersonFeatures,
  type PlainDate,
  type PlanFact,
  settleClock,
  type WorkingCalendar,
} from "@tgpl/domain";
import type { TestDuties } from "./test-duties.ts";
import { type TestFact, testPersons } from "./test-facts.ts";

/** What the database holds of a matter, as the domain's facts. */
export function toPlanFacts(fact: TestFact, calendar: WorkingCalendar): PlanFact[] {
  const { request, legalCase, course } = fact;
  const own = [request, ...ofCase(fact, calendar)];
  if (!fact.duties) return own;
  const birthDate = testPersons.find(({ id }) => id === fact.person)?.birthDate ?? null;
  const ageBand = ageBandOf(birthDate, request.receivedOn);
  const features = { ...featuresOf(request), ageBand };
  const duties = [
    ...ofNotice(fact.duties.notice, features, birthDate),
    ...ofComplaint(fact.duties, features),
  ];
  if (legalCase) duties.push(...ofReplacement(fact.duties, featuresOf(legalCase), endOf(course)));
  return [...own, ...duties.flatMap((duty) => ("kind" in duty ? [duty] : toClock(duty, calendar)))];
}

function ofCase({ legalCase, course }: TestFact, calendar: WorkingCalendar): PlanFact[] {
  if (!legalCase || !course) return [];
  return [legalCase, ...clocksOfCase(featuresOf(legalCase), course, calendar)];
}

function featuresOf(matter: PersonFeatures): PersonFeatures {
  const { id, place, sex, hasDisability, disabilityTypes, degree, ageBand, ground, formOfAid, fieldOfLaw } =
    matter;
  return { id, place, sex, hasDisability, disabilityTypes, degree, ageBand, ground, formOfAid, fieldOfLaw };
}

type Run = {
  features: PersonFeatures;
  rule: DeadlineRuleId;
  agency: string | null;
  from: Instant;
  doneAt: Instant | null;
  endedAt: Instant | null;
};

function toClock(
  { features, rule, agency, from, doneAt, endedAt }: Run,
  calendar: WorkingCalendar,
): PlanFact[] {
  try {
    const { due } = dueAt(rule, from, calendar);
    const settled = settleClock({ due, doneAt, endedAt });
    return [{ ...features, kind: "clock", rule, agency, startedOn: dayOf(from), ...settled }];
  } catch (error) {
    // The days off of its year are not known, so its end cannot be told.
    if (error instanceof InvalidInput && error.field === "calendar") return [];
    throw error;
  }
}

function ofNotice(
  notice: TestDuties["notice"],
  of: PersonFeatures,
  birthDate: PlainDate | null,
): (PlanFact | Run)[] {
  const { agency, receivedOn, acceptedOn, workingDaysToAcceptance, rule, turn } = notice;
  const features = { ...of, ageBand: ageBandOf(birthDate, receivedOn) };
  const days = { receivedOn, acceptedOn, workingDaysToAcceptance };
  const found: (PlanFact | Run)[] = [{ ...features, kind: "notice", agency, ...days }];
  const run = { features, endedAt: null };
  if (rule) found.push({ ...run, rule, agency, from: notice.requestedAt, doneAt: notice.noticedAt });
  if (turn?.turn === "registration-cancelled")
    found.push({ ...run, rule: turn.rule, agency, from: turn.decidedAt, doneAt: turn.receivedAt });
  if (turn?.turn === "registration-refused")
    found.push({ ...run, rule: turn.rule, agency: null, from: turn.receivedAt, doneAt: turn.settledAt });
  return found;
}

const startOf = (day: PlainDate | null): Instant | null => (day === null ? null : `${day}T00:00:00+07:00`);

function ofComplaint({ complaint }: TestDuties, features: PersonFeatures): Run[] {
  const endedAt = startOf(complaint.withdrawnOn);
  const run = (rule: DeadlineRuleId, starts: PlainDate | null, done: PlainDate | null): Run[] => {
    const from = startOf(starts);
    return from ? [{ features, rule, agency: null, from, doneAt: startOf(done), endedAt }] : [];
  };
  return [
    ...run("complaint-first", complaint.receivedOn, complaint.answeredOn),
    ...run("complaint-second", complaint.secondReceivedOn, complaint.secondAnsweredOn),
  ];
}

function endOf(course: TestFact["course"]): Instant | null {
  return course?.closedAt ?? course?.discontinuedAt ?? null;
}

function ofReplacement(
  { replacement }: TestDuties,
  features: PersonFeatures,
  endedAt: Instant | null,
): Run[] {
  const { askedBy, receivedAt: from, answeredAt: doneAt } = replacement;
  if (askedBy !== "beneficiary") return [];
  return [{ features, rule: "provider-replacement", agency: null, from, doneAt, endedAt }];
}
