import {
  type ComplaintStatus,
  type ComplaintSubject,
  complaintMachine,
  type Instant,
  type PlainDate,
} from "@tgpl/domain";
import { complaintClockColumns } from "../src/complaints/complaint-clock.ts";
import { toMoment } from "../src/platform/fields.ts";
import { createRandom } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { officeMoment, shiftWorkingDays } from "./working-days.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** A complaint and how far it has come; days are working days before the day of the demonstration. */
type Course = { of: "refusal" | "case"; receivedAgo: number; answeredAgo?: number; secondAgo?: number };

// With the head and nearly due; with the director of the Department; about the work in a case; answered and resting.
const courses: readonly Course[] = [
  { of: "refusal", receivedAgo: 3 },
  { of: "refusal", receivedAgo: 12, answeredAgo: 10, secondAgo: 8 },
  { of: "case", receivedAgo: 1 },
  { of: "refusal", receivedAgo: 30, answeredAgo: 28 },
];

type Told = { requests: readonly Row<"requests">[]; cases: readonly NumberedCase[] };

/** Complaints about refusals and cases of the branch that the demonstration shows most. */
export function complain(world: World, { requests, cases }: Told): Row<"complaints">[] {
  const office = world.offices.find(({ code }) => code === "CN2");
  const within = <Of extends { officeId: string }>(rows: readonly Of[]) =>
    rows.filter(({ officeId }) => officeId === office?.id);
  const refused = within(requests).filter(({ status }) => status === "refused");
  const running = within(cases.map(({ row }) => row)).filter(({ status }) => status === "in-progress");
  const taken = new Set<string>();
  const newest = <Of extends { id: string }>(
    rows: readonly Of[],
    at: (row: Of) => Instant | null,
    by: PlainDate,
  ) =>
    rows
      .filter((row) => !taken.has(row.id) && isBefore(at(row), by))
      .sort((a, b) => ((at(a) ?? "") < (at(b) ?? "") ? 1 : -1))[0];
  return courses.flatMap((course, number) => {
    const receivedOn = shiftWorkingDays(world.on, -course.receivedAgo, world.calendar);
    const request = newest(refused, ({ answeredAt }) => answeredAt, receivedOn);
    const legalCase = newest(running, ({ acceptedAt }) => acceptedAt, receivedOn);
    const about = course.of === "refusal" ? request && { request } : legalCase && { legalCase };
    if (about) taken.add("request" in about ? about.request.id : about.legalCase.id);
    return about ? [toRow(world, course, number, receivedOn, about)] : [];
  });
}

function isBefore(moment: Instant | null, day: PlainDate): boolean {
  return moment !== null && writtenDay(moment) <= day;
}

type About = { request: Row<"requests"> } | { legalCase: NumberedCase["row"] };

function toRow(world: World, course: Course, number: number, receivedOn: PlainDate, about: About) {
  const { complaint: words } = world.data.work;
  const random = createRandom(world.seed, "complaint", number);
  const createdAt = officeMoment(receivedOn, random);
  const day = (ago: number | undefined) =>
    ago === undefined ? null : shiftWorkingDays(world.on, -ago, world.calendar);
  const answeredOn = day(course.answeredAgo);
  const secondReceivedOn = day(course.secondAgo);
  const status = statusOf(course);
  const { nextRule, nextDueAt } = complaintClockColumns(world, { status, receivedOn, secondReceivedOn });
  const director = world.accounts.find(({ role }) => role === "centre-director");
  const officer = world.accounts.find(({ key }) => key === "officer-cn2");
  const subject: ComplaintSubject = "request" in about ? "acceptance-refused" : "aid-not-provided";
  return {
    id: seededUuid(createdAt, random),
    version: 1 + [answeredOn, secondReceivedOn].filter((on) => on !== null).length,
    requestId: "request" in about ? about.request.id : about.legalCase.requestId,
    caseId: "request" in about ? null : about.legalCase.id,
    officeId: "request" in about ? about.request.officeId : about.legalCase.officeId,
    subject,
    complainantName: null,
    content: "request" in about ? words.refusal : words.work,
    status,
    complainedOfId: "request" in about ? (officer?.id ?? null) : null,
    denunciation: null,
    receivedOn,
    answeredOn,
    outcome: answeredOn && "complaint-unfounded",
    answer: answeredOn && words.answer,
    answeredById: answeredOn && (director?.id ?? null),
    secondReceivedOn,
    secondAnsweredOn: null,
    secondOutcome: null,
    secondAnswer: null,
    secondNumber: null,
    courtOn: null,
    court: null,
    withdrawnOn: null,
    nextRule,
    nextDueAt: nextDueAt && toMoment(nextDueAt),
    createdById: officer?.id ?? null,
    createdAt,
  } satisfies Row<"complaints">;
}

function statusOf({ answeredAgo, secondAgo }: Course): ComplaintStatus {
  if (secondAgo !== undefined) return "with-director";
  return answeredAgo === undefined ? complaintMachine.initial : "answered-by-head";
}
