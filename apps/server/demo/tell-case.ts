import { addDays, daysBetween, type Instant, outcomeDocuments, partsOf } from "@tgpl/domain";
import type { CourseOfCase, Plot } from "./draw-plot.ts";
import type { Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { addEvent, makeMove, openedCase, setClock, type TellingCase, type ToldCase } from "./told-case.ts";
import { atWorkFrom, laterMoment, officeMoment } from "./working-days.ts";
import type { DemoProvider, World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** The life of an accepted case up to the end of the demonstration; each move is asked of the domain. */
export function tellCase(
  world: World,
  request: Row<"requests">,
  acceptedAt: Instant,
  plot: Plot,
  random: Random,
): ToldCase {
  const told = openedCase(request, acceptedAt, plot, random);
  const telling: TellingCase = { world, plot, course: plot.course, random, told };
  addEvent(telling, acceptedAt, { kind: "opened" });
  const appointedAt = appoint(telling);
  if (appointedAt) work(telling, appointedAt);
  const endedAt = end(telling, appointedAt);
  if (endedAt) handOver(telling, endedAt);
  setClock(telling);
  return told;
}

function appoint(telling: TellingCase): Instant | null {
  const { course, plot, told } = telling;
  const at = laterMoment(telling.world, told.acceptedAt, course.appointAfter, telling.random);
  if (!at || !course.provider) return null;
  name(telling, "appoint-provider", at, course.provider, "provider-appointed");
  if (!course.replaced) return at;
  const other = telling.world.providers.find(
    ({ office, kind, id }) =>
      office === plot.office.code && kind === "legal-aid-officer" && id !== course.provider?.id,
  );
  const replacedAt = laterMoment(telling.world, at, 5, telling.random);
  const end = endOf(telling, at);
  if (!other || !replacedAt || (end && replacedAt >= end)) return at;
  name(telling, "replace-provider", replacedAt, other, "provider-replaced");
  return replacedAt;
}

function name(
  telling: TellingCase,
  move: "appoint-provider" | "replace-provider",
  at: Instant,
  provider: DemoProvider,
  kind: string,
): void {
  makeMove(telling, move, {}, { providerId: provider.id, appointedAt: at });
  const details = { provider: provider.fullName, outcomeDocument: null };
  addEvent(telling, at, { kind, details, providerId: provider.id });
}

/** Steps spread evenly between the appointment and the end, or a month while the end is not in sight. */
function work(telling: TellingCase, appointedAt: Instant): void {
  const { course, world, random, told } = telling;
  const first = writtenDay(appointedAt);
  const end = endOf(telling, appointedAt);
  const days = daysBetween(first, end ? writtenDay(end) : addDays(first, 30));
  course.steps.forEach((stepKind, index) => {
    const after = Math.ceil(((index + 1) * days) / (course.steps.length + 1));
    const at = officeMoment(atWorkFrom(addDays(first, after), world.calendar), random);
    if (at <= lastMoment(told) || at >= world.now || (end !== null && at >= end)) return;
    makeMove(telling, "record-step", {}, { stepCount: told.row.stepCount + 1 });
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

function end(telling: TellingCase, appointedAt: Instant | null): Instant | null {
  const { course, world } = telling;
  const at = endOf(telling, appointedAt);
  if (!at || at >= world.now) return null;
  if (course.transferred) return transfer(telling, at);
  if (course.discontinued) return discontinue(telling, at, course.discontinued);
  return appointedAt ? close(telling, at) : null;
}

function discontinue(
  telling: TellingCase,
  at: Instant,
  discontinuationGround: NonNullable<CourseOfCase["discontinued"]>,
): Instant {
  const { discontinuationReason: reason } = telling.world.data.work;
  const isWithdrawn = discontinuationGround === "withdrawn";
  const withdrawn = { withdrawalForm: "signed-paper", withdrawnOn: writtenDay(at) };
  const columns = { discontinuationGround, discontinuedAt: at, endingReason: reason };
  makeMove(
    telling,
    "discontinue",
    { discontinuationGround },
    { ...columns, ...(isWithdrawn ? withdrawn : {}) },
  );
  addEvent(telling, at, { kind: "discontinued", note: reason });
  return at;
}

/** Outside the scope of the Centre: another organisation goes on with it, and the person was told that day. */
function transfer(telling: TellingCase, at: Instant): null {
  const { reason, to } = telling.world.data.work.transfer;
  makeMove(
    telling,
    "transfer",
    { withinScope: false, transferTo: to, personInformed: true },
    { transferredAt: at, transferredTo: to, endingReason: reason, informedOn: writtenDay(at) },
  );
  const details = { provider: null, outcomeDocument: null, organisation: to };
  addEvent(telling, at, { kind: "transferred", note: reason, details });
  return null;
}

function close(telling: TellingCase, at: Instant): Instant | null {
  const { told, random, course, world } = telling;
  const paper = outcomeDocuments.find(({ formOfAid }) => formOfAid === told.form);
  // Nothing was recorded in time: the case stays open, as it would at the counter.
  if (!paper || told.row.stepCount === 0) return null;
  const on = writtenDay(at);
  const outcomeDocument = {
    kind: paper.code,
    number: `${random.between(1, 400)}/${partsOf(on).year}/MH`,
    on,
  };
  const result = random.weigh(course.results);
  makeMove(
    telling,
    "close",
    { outcomeDocument: paper.code },
    { result, outcomeDocument, closedAt: at, closedOn: on },
  );
  const note = world.data.work.closingNote;
  addEvent(telling, at, { kind: "closed", note, details: { provider: null, outcomeDocument } });
  return at;
}

function handOver(telling: TellingCase, endedAt: Instant): void {
  const { course, world, random } = telling;
  if (course.handoverAfter === null) return;
  const day = atWorkFrom(addDays(writtenDay(endedAt), course.handoverAfter), world.calendar);
  const at = officeMoment(day, random);
  if (at <= endedAt || at >= world.now) return;
  makeMove(telling, "hand-over", {}, { handedOverAt: at });
  addEvent(telling, at, { kind: "handed-over", byId: performer(telling) });
}

/** Who writes the work down: the provider, or for one without an account the officer. */
function performer({ world, told, plot }: TellingCase): string {
  const provider = world.providers.find(({ id }) => id === told.row.providerId);
  return provider?.accountId ?? plot.officerId;
}

/** The end comes when it comes, but never before the provider had two days. */
function endOf({ course, world, told }: TellingCase, appointedAt: Instant | null): Instant | null {
  if (course.endsAfter === null) return null;
  const drawn = addDays(writtenDay(told.acceptedAt), course.endsAfter);
  const earliest = addDays(writtenDay(appointedAt ?? told.acceptedAt), 2);
  const tooEarly = appointedAt !== null && drawn < earliest;
  return `${atWorkFrom(tooEarly ? earliest : drawn, world.calendar)}T16:45:00+07:00`;
}

function lastMoment({ events, acceptedAt }: ToldCase): Instant {
  return events.at(-1)?.at ?? acceptedAt;
}
