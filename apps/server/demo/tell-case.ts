import {
  addDays,
  type CaseMoveName,
  type CaseState,
  type CaseStatus,
  dayOf,
  daysBetween,
  type FormOfAid,
  type Instant,
  moveCase,
  outcomeDocuments,
  partsOf,
} from "@tgpl/domain";
import { clockOf } from "../src/cases/clock-of.ts";
import type { CourseOfCase, Plot } from "./draw-plot.ts";
import type { Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import type { ToldRequest } from "./tell-request.ts";
import { atWorkFrom, officeMoment, shiftWorkingDays } from "./working-days.ts";
import type { DemoProvider, World } from "./world.ts";

/** A case without its number: that is given when all cases before it are known. */
export type ToldCase = {
  row: Omit<Row<"cases">, "fileCode">;
  office: string;
  acceptedAt: Instant;
  form: FormOfAid;
  events: Row<"case_events">[];
};

type Telling = { world: World; plot: Plot; course: CourseOfCase; random: Random; told: ToldCase };

/** The life of an accepted case up to the end of the demonstration; each move is asked of the domain. */
export function tellCase(
  world: World,
  request: ToldRequest["row"],
  acceptedAt: Instant,
  plot: Plot,
  random: Random,
): ToldCase {
  const told = open(request, acceptedAt, plot, random);
  const telling = { world, plot, course: plot.course, random, told };
  setClock(telling, null);
  addEvent(telling, acceptedAt, { kind: "opened" });
  const appointedAt = appoint(telling);
  if (appointedAt) work(telling, appointedAt);
  const endedAt = end(telling, appointedAt);
  if (endedAt) handOver(telling, endedAt);
  return told;
}

function open(request: ToldRequest["row"], acceptedAt: Instant, plot: Plot, random: Random): ToldCase {
  const { applicantId, officeId, communeCode, communeOn, sex, hasDisability, disabilityTypes } = request;
  const row: ToldCase["row"] = {
    id: seededUuid(acceptedAt, random),
    version: 1,
    requestId: request.id,
    applicantId,
    officeId,
    formOfAid: request.formOfAid,
    fieldOfLaw: request.fieldOfLaw,
    status: "accepted" satisfies CaseStatus,
    acceptedAt,
    acceptedOn: dayOf(acceptedAt),
    providerId: null,
    appointedAt: null,
    closedAt: null,
    closedOn: null,
    result: null,
    outcomeDocument: null,
    handedOverAt: null,
    discontinuedAt: null,
    discontinuationGround: null,
    nextRule: null,
    nextDueAt: null,
    stepCount: 0,
    communeCode,
    communeOn,
    sex,
    hasDisability,
    disabilityTypes,
    degree: request.degree,
    reportingGround: request.reportingGround,
  };
  return { row, office: plot.office.code, acceptedAt, form: plot.form, events: [] };
}

function appoint(telling: Telling): Instant | null {
  const { course, plot, told } = telling;
  const at = workingDaysLater(telling, told.acceptedAt, course.appointAfter);
  if (!at || !course.provider) return null;
  name(telling, "appoint-provider", at, course.provider, "provider-appointed");
  if (!course.replaced) return at;
  const other = telling.world.providers.find(
    ({ office, kind, id }) =>
      office === plot.office.code && kind === "legal-aid-officer" && id !== course.provider?.id,
  );
  const replacedAt = workingDaysLater(telling, at, 5);
  const end = endOf(telling, at);
  if (!other || !replacedAt || (end && replacedAt >= end)) return at;
  name(telling, "replace-provider", replacedAt, other, "provider-replaced");
  return replacedAt;
}

function name(
  telling: Telling,
  move: "appoint-provider" | "replace-provider",
  at: Instant,
  provider: DemoProvider,
  kind: string,
): void {
  make(telling, move, at, {}, { providerId: provider.id, appointedAt: at });
  addEvent(telling, at, { kind, details: { provider: provider.fullName, outcomeDocument: null } });
}

/** Steps spread evenly between the appointment and the end, or a month while the end is not in sight. */
function work(telling: Telling, appointedAt: Instant): void {
  const { course, world, random, told } = telling;
  const first = dayOf(appointedAt);
  const end = endOf(telling, appointedAt);
  const days = daysBetween(first, end ? dayOf(end) : addDays(first, 30));
  course.steps.forEach((stepKind, index) => {
    const after = Math.ceil(((index + 1) * days) / (course.steps.length + 1));
    const at = officeMoment(atWorkFrom(addDays(first, after), world.calendar), random);
    if (at <= lastMoment(told) || at >= world.now || (end !== null && at >= end)) return;
    make(telling, "record-step", at, {}, { stepCount: told.row.stepCount + 1 });
    const hours = random.between(2, 24) / 4;
    addEvent(telling, at, {
      kind: "step",
      stepKind,
      hours,
      note: world.data.work.stepNote,
      byId: performer(telling),
    });
  });
}

function end(telling: Telling, appointedAt: Instant | null): Instant | null {
  const { course, world } = telling;
  const at = endOf(telling, appointedAt);
  if (!at || at >= world.now) return null;
  if (course.discontinued) return discontinue(telling, at, course.discontinued);
  return appointedAt ? close(telling, at) : null;
}

function discontinue(
  telling: Telling,
  at: Instant,
  discontinuationGround: NonNullable<CourseOfCase["discontinued"]>,
): Instant {
  const columns = { discontinuationGround, discontinuedAt: at };
  make(telling, "discontinue", at, { discontinuationGround }, columns);
  addEvent(telling, at, { kind: "discontinued", note: telling.world.data.work.discontinuationReason });
  return at;
}

function close(telling: Telling, at: Instant): Instant | null {
  const { told, random, course, world } = telling;
  const paper = outcomeDocuments.find(({ formOfAid }) => formOfAid === told.form);
  // Nothing was recorded in time: the case stays open, as it would at the counter.
  if (!paper || told.row.stepCount === 0) return null;
  const on = dayOf(at);
  const outcomeDocument = {
    kind: paper.code,
    number: `${random.between(1, 400)}/${partsOf(on).year}/MH`,
    on,
  };
  const result = random.weigh(course.results);
  make(
    telling,
    "close",
    at,
    { outcomeDocument: paper.code },
    { result, outcomeDocument, closedAt: at, closedOn: on },
  );
  const note = world.data.work.closingNote;
  addEvent(telling, at, { kind: "closed", note, details: { provider: null, outcomeDocument } });
  return at;
}

function handOver(telling: Telling, endedAt: Instant): void {
  const { course, world, random } = telling;
  if (course.handoverAfter === null) return;
  const day = atWorkFrom(addDays(dayOf(endedAt), course.handoverAfter), world.calendar);
  const at = officeMoment(day, random);
  if (at <= endedAt || at >= world.now) return;
  make(telling, "hand-over", at, {}, { handedOverAt: at });
  addEvent(telling, at, { kind: "handed-over", byId: performer(telling) });
}

/** One move: allowed by the domain, with the status it gives and the clock that runs after it. */
function make(
  telling: Telling,
  move: CaseMoveName,
  at: Instant,
  given: Partial<CaseState>,
  columns: Partial<ToldCase["row"]>,
): void {
  const { told } = telling;
  const moved = moveCase({ ...stateOf(told), ...given }, move);
  if (!moved.ok) throw new Error(`${move} is not allowed: ${moved.because.join(", ")}`);
  told.row = { ...told.row, ...columns, status: moved.status, version: told.row.version + 1 };
  setClock(telling, move === "close" || move === "discontinue" ? at : null);
  if (move === "hand-over") told.row = { ...told.row, nextRule: null, nextDueAt: null };
}

function stateOf({ row, form }: ToldCase): CaseState {
  return {
    status: row.status as CaseStatus,
    formOfAid: form,
    hasProvider: row.providerId !== null,
    stepCount: row.stepCount,
    outcomeDocument: null,
    discontinuationGround: null,
    fileHandedOver: row.handedOverAt !== null,
  };
}

function setClock({ world, told }: Telling, closedAt: Instant | null): void {
  const { row, form, acceptedAt } = told;
  const state = { status: row.status as CaseStatus, formOfAid: form, acceptedAt };
  const clock = clockOf(world, { ...state, closedAt: closedAt ?? row.closedAt });
  told.row = { ...row, nextRule: clock?.rule ?? null, nextDueAt: clock?.due ?? null };
}

type EventColumns = Pick<Row<"case_events">, "kind"> & Partial<Row<"case_events">>;

function addEvent({ told, plot, random }: Telling, at: Instant, columns: EventColumns): void {
  told.events.push({
    id: seededUuid(at, random),
    caseId: told.row.id,
    on: dayOf(at),
    at,
    byId: plot.officerId,
    stepKind: null,
    hours: null,
    note: null,
    details: { provider: null, outcomeDocument: null },
    ...columns,
  });
}

/** Who writes the work down: the provider, or for one without an account the officer. */
function performer({ world, told, plot }: Telling): string {
  const provider = world.providers.find(({ id }) => id === told.row.providerId);
  return provider?.accountId ?? plot.officerId;
}

/** The end comes when it comes, but never before the provider had two days. */
function endOf({ course, world, told }: Telling, appointedAt: Instant | null): Instant | null {
  if (course.endsAfter === null) return null;
  const drawn = addDays(dayOf(told.acceptedAt), course.endsAfter);
  const earliest = addDays(dayOf(appointedAt ?? told.acceptedAt), 2);
  const tooEarly = appointedAt !== null && drawn < earliest;
  return `${atWorkFrom(tooEarly ? earliest : drawn, world.calendar)}T16:45:00+07:00`;
}

function lastMoment({ events, acceptedAt }: ToldCase): Instant {
  return events.at(-1)?.at ?? acceptedAt;
}

function workingDaysLater({ world, random }: Telling, from: Instant, count: number | null): Instant | null {
  if (count === null) return null;
  const day = shiftWorkingDays(dayOf(from), count, world.calendar);
  const at = count === 0 ? (`${day}T16:40:00+07:00` as const) : officeMoment(day, random);
  return at > from && at < world.now ? at : null;
}
