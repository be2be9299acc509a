import {
  type AppraisalStatus,
  addDays,
  assessSuccess,
  type CaseResult,
  type FormOfAid,
  fromEpoch,
  type Instant,
  type PlainDate,
  qualityItems,
  scoreQuality,
  toEpoch,
} from "@tgpl/domain";
import { createRandom, type Random } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { officeMoment, shiftWorkingDays } from "./working-days.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

export type AppraisalRows = {
  quality_appraisals: Row<"quality_appraisals">[];
  appraisal_sheets: Row<"appraisal_sheets">[];
  time_appraisals: Row<"time_appraisals">[];
  quality_events: Row<"quality_events">[];
};
type ClosedCase = NumberedCase & { closedOn: PlainDate };
type Telling = { world: World; told: ClosedCase; random: Random; rows: AppraisalRows };

/** Closed this lately a case mostly waits still, so that the list of what waits is never empty. */
const LATELY_DAYS = 30;
const SHARE_OF_LATE_ONES = 0.3;

/**
 * Appraises most of the closed cases. Of the provider with an account the newest is under appeal and the one before
 * it waits; two of that office are unfinished: one draft, and one on which two appraisers differ.
 */
export function appraiseCases(world: World, cases: readonly ClosedCase[]): AppraisalRows {
  const rows: AppraisalRows = {
    quality_appraisals: [],
    appraisal_sheets: [],
    time_appraisals: [],
    quality_events: [],
  };
  const [draft, differing] = unfinished(world, cases);
  const [appealed, waiting] = newestOfOwnProvider(world, cases);
  for (const told of cases) {
    const telling = { world, told, rows, random: createRandom(world.seed, "quality", told.row.fileCode) };
    if (told === draft) begin(telling);
    else if (told === differing) differ(telling);
    else if (told !== waiting) appraise(telling, told === appealed);
  }
  return rows;
}

function unfinished({ accounts, offices }: World, cases: readonly ClosedCase[]) {
  const officer = accounts.find(({ role, signsIn }) => role === "case-officer" && signsIn);
  const office = offices.find(({ code }) => code === officer?.office);
  const provider = accounts.find(({ role }) => role === "provider")?.providerId;
  const own = cases.filter(({ row }) => row.officeId === office?.id && row.providerId !== provider);
  return own.toSorted((one, other) => (one.closedOn < other.closedOn ? 1 : -1)).slice(2, 4);
}

function newestOfOwnProvider({ accounts, on }: World, cases: readonly ClosedCase[]) {
  const provider = accounts.find(({ role }) => role === "provider")?.providerId;
  const before = addDays(on, -12);
  return cases
    .filter(({ row, closedOn }) => row.providerId === provider && closedOn < before)
    .toSorted((one, other) => (one.closedOn < other.closedOn ? 1 : -1))
    .slice(0, 2);
}

function appraise(telling: Telling, isAppealed: boolean): void {
  const { world, told, random } = telling;
  const { shareAppraised, appraisalWorkingDays, shareAcknowledged, shareAppealed, shareTimeAppraised } =
    world.data.quality;
  const isLate = told.closedOn > addDays(world.on, -LATELY_DAYS);
  const isDone = random.chance(isLate ? SHARE_OF_LATE_ONES : shareAppraised);
  const { from, until } = appraisalWorkingDays;
  const usual = shiftWorkingDays(told.closedOn, random.between(from, until), world.calendar);
  // The appeal that waits was sent on the last working day, so its result is of the day before.
  const day = isAppealed ? workingDayBefore(world, 3) : usual;
  const at = officeMoment(day, random);
  if ((!isDone && !isAppealed) || at >= world.now) return;
  const points = somePoints(random);
  const first = appraiserOf(telling, 0);
  const appraisal = addAppraisal(telling, at, "appraised");
  addSheet(telling, appraisal.id, { place: "first", byId: first, at, points, isSigned: true });
  Object.assign(appraisal, resultOf(told, points), { appraisedAt: at });
  addEvent(telling, earlier(at), "appraisal-started", first);
  addEvent(telling, at, "sheet-finished", first);
  told.row.appraisedOn = writtenDay(at);
  if (random.chance(shareTimeAppraised)) appraiseTime(telling, at, first);
  if (isAppealed) appeal(telling, appraisal, false);
  else if (random.chance(shareAppealed)) appeal(telling, appraisal, true);
  else if (random.chance(shareAcknowledged)) acknowledge(telling, appraisal);
}

/** A sheet of which the first part is filled in. */
function begin(telling: Telling): void {
  const { world, random } = telling;
  const at = officeMoment(workingDayBefore(world, 1), random);
  const { id } = addAppraisal(telling, at, "appraising");
  const byId = appraiserOf(telling, 0);
  const points = { A1: 10, A2: 9.5, A3: 9 };
  addSheet(telling, id, { place: "first", byId, at, points, isSigned: false });
  addEvent(telling, earlier(at), "appraisal-started", byId);
}

/** Two signed sheets that differ in one item: the director has to decide. */
function differ(telling: Telling): void {
  const { world, random } = telling;
  const at = officeMoment(workingDayBefore(world, 2), random);
  const appraisal = addAppraisal(telling, at, "appraisers-differ");
  const points = { ...somePoints(random), B4: 18 };
  const [first, second] = [appraiserOf(telling, 0), appraiserOf(telling, 1)];
  appraisal.secondAppraiserId = second;
  addSheet(telling, appraisal.id, { place: "first", byId: first, at, points, isSigned: true });
  addSheet(telling, appraisal.id, {
    place: "second",
    byId: second,
    at,
    points: { ...points, B4: 13 },
    isSigned: true,
  });
  addEvent(telling, earlier(at), "appraisal-started", first);
  addEvent(telling, earlier(at), "second-named", first, world.data.quality.secondReason);
  addEvent(telling, at, "sheet-finished", first);
  addEvent(telling, at, "sheet-finished", second);
}

function acknowledge(telling: Telling, appraisal: Row<"quality_appraisals">): void {
  const at = later(telling, appraisal.appraisedAt, 2);
  if (!at) return;
  appraisal.acknowledgedAt = at;
  addEvent(telling, at, "result-acknowledged", providerAccount(telling));
}

function appeal(telling: Telling, appraisal: Row<"quality_appraisals">, isAnswered: boolean): void {
  const { world, random } = telling;
  const { appeals, appealAnswers } = world.data.quality;
  const at = later(telling, appraisal.appraisedAt, 1);
  const answeredAt = later(telling, at, 3);
  if (!at || (isAnswered && !answeredAt)) return;
  const appealReason = random.pick(appeals);
  Object.assign(appraisal, { appealedAt: at, acknowledgedAt: at, appealReason });
  addEvent(telling, at, "result-appealed", providerAccount(telling), appealReason);
  if (!isAnswered) {
    appraisal.status = "appealed" satisfies AppraisalStatus;
    return;
  }
  const appealAnswer = random.pick(appealAnswers);
  Object.assign(appraisal, { appealAnsweredAt: answeredAt, appealOutcome: "points-kept", appealAnswer });
  const director = world.accounts.find(({ role }) => role === "centre-director")?.id ?? null;
  if (answeredAt) addEvent(telling, answeredAt, "appeal-answered", director, appealAnswer);
}

function appraiseTime({ world, told, random, rows }: Telling, at: Instant, byId: string): void {
  const { shareHoursCut, hoursReasons } = world.data.quality;
  const steps = told.events.filter(({ kind, hours }) => kind === "step" && (hours ?? 0) > 0);
  if (steps.length === 0) return;
  const entries = steps.map(({ id, hours }) => {
    const isCut = (hours ?? 0) >= 2 && random.chance(shareHoursCut);
    const reasonableHours = (hours ?? 0) - (isCut ? 1 : 0);
    return { stepId: id, reasonableHours, reason: isCut ? random.pick(hoursReasons) : null };
  });
  const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, one) => all + (one ?? 0), 0);
  const { id: caseId } = told.row;
  rows.time_appraisals.push({
    id: seededUuid(at, random),
    version: 1,
    caseId,
    byId,
    entries,
    claimedHours: sum(steps.map(({ hours }) => hours)),
    reasonableHours: sum(entries.map(({ reasonableHours }) => reasonableHours)),
    finishedAt: at,
  });
}

function addAppraisal({ told, random, rows }: Telling, at: Instant, status: AppraisalStatus) {
  const { id: caseId, officeId, providerId } = told.row;
  const createdAt = earlier(at);
  const row: Row<"quality_appraisals"> = {
    id: seededUuid(createdAt, random),
    version: 2,
    caseId,
    officeId,
    providerId,
    closedOn: told.closedOn,
    status,
    secondAppraiserId: null,
    createdAt,
    appraisedAt: null,
    points: null,
    grade: null,
    successful: null,
    acknowledgedAt: null,
    appealedAt: null,
    appealReason: null,
    appealOutcome: null,
    appealAnswer: null,
    appealAnsweredAt: null,
  };
  rows.quality_appraisals.push(row);
  return row;
}

type SheetGiven = { place: string; byId: string; at: Instant; points: object; isSigned: boolean };

function addSheet({ world, told, random, rows }: Telling, appraisalId: string, given: SheetGiven): void {
  const { place, byId, at, points, isSigned } = given;
  const { opinions, remarks } = world.data.quality;
  rows.appraisal_sheets.push({
    id: seededUuid(at, random),
    version: 2,
    appraisalId,
    place,
    byId,
    points,
    remarks: random.chance(0.2) ? { B2: random.pick(remarks) } : {},
    opinion: isSigned ? random.pick(opinions) : null,
    success: told.row.formOfAid === ("proceedings" satisfies FormOfAid) ? successOf(told) : {},
    finishedAt: isSigned ? at : null,
  });
}

/** What is known of success: where the view was accepted it had differed, in favour and with a basis. */
function successOf({ row }: ClosedCase) {
  const isAccepted = row.result?.startsWith("view-accepted") ?? false;
  const known = isAccepted ? true : null;
  return { viewDiffered: isAccepted, inFavour: known, onLegalBasis: known, criteria: [] };
}

function resultOf(told: ClosedCase, points: Points) {
  const { total, grade } = scoreQuality(points, told.closedOn);
  const formOfAid = told.row.formOfAid as FormOfAid;
  if (formOfAid !== "proceedings") return { points: total, grade, successful: null };
  const { criteria: _, ...answers } = successOf(told);
  const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
  const result = told.row.result as CaseResult;
  const { outcome } = assessSuccess({ formOfAid, isClosed: true, result, ...known }, told.closedOn);
  return { points: total, grade, successful: outcome === "undetermined" ? null : outcome === "successful" };
}

type Points = ReturnType<typeof somePoints>;

/** Mostly good work: a little is taken off here and there, in halves. */
export function somePoints(random: Random) {
  const strictness = random.weigh({ "0.04": 6, "0.1": 3, "0.2": 1 });
  const points = qualityItems.map(({ code, maximum }) => {
    const off = Math.round(random.next() * 2 * Number(strictness) * maximum * 2) / 2;
    return [code, Math.max(0, maximum - off)] as const;
  });
  return Object.fromEntries(points) as Record<(typeof qualityItems)[number]["code"], number>;
}

function addEvent(
  { told, random, rows }: Telling,
  at: Instant,
  kind: string,
  byId: string | null,
  reason: string | null = null,
): void {
  const id = seededUuid(at, random);
  rows.quality_events.push({ id, caseId: told.row.id, kind, at, byId, reason, before: {} });
}

/** Those of the case's office who appraise, one after another; where there is one alone, the director is the other. */
function appraiserOf({ world: { accounts, offices }, told }: Telling, which: number): string {
  const office = offices.find(({ id }) => id === told.row.officeId);
  const officers = accounts.filter((one) => one.role === "case-officer" && one.office === office?.code);
  const director = accounts.find(({ role }) => role === "centre-director");
  const found = officers[which] ?? director;
  if (!found) throw new Error("city.json has nobody who appraises");
  return found.id;
}

/** A sheet is begun some time before it is signed. */
function earlier(at: Instant): Instant {
  return fromEpoch(toEpoch(at) - 40 * 60_000);
}

function providerAccount({ world, told }: Telling): string | null {
  return world.providers.find(({ id }) => id === told.row.providerId)?.accountId ?? null;
}

function workingDayBefore({ on, calendar }: World, count: number): PlainDate {
  return shiftWorkingDays(on, -count, calendar);
}

/** A moment some working days later; null where that lies in the future. */
function later({ world, random }: Telling, at: Instant | null, days: number): Instant | null {
  if (!at) return null;
  const moment = officeMoment(shiftWorkingDays(writtenDay(at), days, world.calendar), random);
  return moment < world.now ? moment : null;
}
