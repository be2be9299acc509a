import {
  addDays,
  type ChecklistAnswer,
  type InspectedKind,
  type InspectionKind,
  type InspectionStatus,
  type Instant,
  type PlainDate,
  partsOf,
} from "@tgpl/domain";
import type { Jurisdiction } from "../src/platform/jurisdiction.ts";
import type { FindingWords } from "./demo-data.ts";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt, shiftWorkingDays } from "./working-days.ts";
import { communeCodeOn, type World } from "./world.ts";

export type InspectionRows = {
  inspections: Row<"inspections">[];
  inspection_findings: Row<"inspection_findings">[];
  recommendations: Row<"recommendations">[];
  recommendation_events: Row<"recommendation_events">[];
};

type Target = {
  key: string;
  kind: InspectedKind;
  name: string;
  officeId: string | null;
  agencyId: string | null;
  commune: string | null;
};
type Told = { target: Target; on: PlainDate; kind: InspectionKind; key: string };
type Checklists = Jurisdiction["checklists"];

/** Every office, an agency and a commune each year, and what is planned for the weeks to come. */
export function tellInspections(
  world: World,
  checklists: Checklists,
  agencies: readonly Row<"partner_agencies">[],
): InspectionRows {
  const rows: InspectionRows = {
    inspections: [],
    inspection_findings: [],
    recommendations: [],
    recommendation_events: [],
  };
  for (const told of planVisits(world, agencies)) tellVisit(world, checklists, told, rows);
  return rows;
}

function planVisits(world: World, agencies: readonly Row<"partner_agencies">[]): Told[] {
  const offices = world.offices.map(
    ({ id, code, name }): Target => ({
      ...{ key: code, kind: "office", name },
      ...{ officeId: id, agencyId: null, commune: null },
    }),
  );
  const bodies = agencies
    .filter(({ validUntil }) => validUntil === null)
    .slice(0, 2)
    .map(
      ({ id, name }): Target => ({
        ...{ key: name, kind: "agency", name },
        ...{ officeId: null, agencyId: id, commune: null },
      }),
    );
  const [first, last] = [partsOf(world.from).year, partsOf(world.on).year];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const made = years.flatMap((year) =>
    [...offices, ...bodies, communeOf(world, year)].map((target, at): Told => {
      const on = workingDay(world, addDays(`${year}-03-05`, 23 * at));
      return { target, on, kind: "regular", key: `${year}/${target.key}` };
    }),
  );
  const past = made.filter(({ on }) => on >= world.from && addDays(on, 14) < world.on);
  const coming = [-3, 9, 18].flatMap((days, at): Told[] => {
    const target = offices[1 + at] ?? bodies[at % 2] ?? offices[0];
    const on = workingDay(world, addDays(world.on, days));
    return target ? [{ target, on, kind: at === 2 ? "unannounced" : "regular", key: `coming/${at}` }] : [];
  });
  return [...past, ...coming];
}

function workingDay(world: World, from: PlainDate): PlainDate {
  return shiftWorkingDays(addDays(from, -1), 1, world.calendar);
}

function communeOf(world: World, year: number): Target {
  const random = createRandom(world.seed, "inspected-commune", year);
  const home = random.pick(world.homes.get(random.pick([...world.homes.keys()])) ?? []);
  const commune = communeCodeOn(home, `${year}-10-01`, 0);
  const name = home.before.find(({ code }) => code === commune)?.name ?? home.commune.name;
  return { key: "commune", kind: "commune", name, officeId: null, agencyId: null, commune };
}

function tellVisit(world: World, checklists: Checklists, told: Told, rows: InspectionRows): void {
  const { target, on, kind, key } = told;
  const words = world.data.inspections;
  const random = createRandom(world.seed, "inspection", key);
  const checklist = checklists.find((one) => one.for.includes(target.kind));
  if (!checklist) return;
  const status = statusOf(world, on);
  const createdAt = momentAt([addDays(on, -30), addDays(world.on, -10)].toSorted()[0] ?? on, 9 * 60);
  const wrong = status === "inspection-planned" ? [] : wrongPoints(checklist.items, words.findings, random);
  const id = seededUuid(createdAt, random);
  const isConcluded = status === "inspection-concluded";
  rows.inspections.push({
    id,
    version: status === "inspection-planned" ? 1 : 4,
    kind,
    status,
    subject: words.subjects[target.kind],
    basis: words.basis.replace("{{year}}", String(partsOf(on).year)),
    plannedOn: on,
    heldOn: status === "inspection-planned" ? null : on,
    team: words.team,
    inspectedKind: target.kind,
    inspectedOfficeId: target.officeId,
    agencyId: target.agencyId,
    communeCode: target.commune,
    communeOn: target.commune === null ? null : on,
    inspectedName: target.name,
    checklistId: checklist.id,
    checklistVersion: checklist.version,
    answers: status === "inspection-planned" ? {} : answersOf(checklist.items, wrong, isConcluded),
    metWith: status === "inspection-planned" ? null : random.pick(words.metWith),
    conclusion: isConcluded ? words.conclusion : null,
    concludedAt: isConcluded ? momentAt(on, 16 * 60) : null,
    cancelledReason: null,
    followUpOfId: null,
    officeId: world.offices[0]?.id ?? "",
    createdById: directorOf(world),
    createdAt,
  });
  for (const [position, point] of wrong.entries())
    tellFinding(world, { id, target, on, isConcluded, position, point, random }, rows);
}

function statusOf(world: World, on: PlainDate): InspectionStatus {
  if (on >= world.on) return "inspection-planned";
  return addDays(on, 7) >= world.on ? "inspection-held" : "inspection-concluded";
}

function directorOf({ accounts }: World): string | null {
  return accounts.find(({ role }) => role === "centre-director")?.id ?? null;
}

type Point = Checklists[number]["items"][number];

/** One or two points that were not as they should be. */
function wrongPoints(items: readonly Point[], findings: FindingWords, random: Random): Point[] {
  const known = items.filter(({ id }) => findings[id] !== undefined);
  const first = random.pick(known);
  const second = random.pick(known);
  return first === second || random.chance(0.5) ? [first] : [first, second];
}

/** Minutes that are still being written lack their last answers. */
function answersOf(items: readonly Point[], wrong: readonly Point[], isWhole: boolean) {
  const answered = isWhole ? items : items.slice(0, -2);
  return Object.fromEntries(
    answered.map((point) => {
      const answer: ChecklistAnswer = wrong.includes(point) ? "no" : "yes";
      return [point.id, { answer, note: null }];
    }),
  );
}

type Seen = {
  id: string;
  target: Target;
  on: PlainDate;
  isConcluded: boolean;
  position: number;
  point: Point;
  random: Random;
};

function tellFinding(world: World, seen: Seen, rows: InspectionRows): void {
  const { id: inspectionId, target, on, isConcluded, position, point, random } = seen;
  const words = world.data.inspections.findings[point.id];
  if (!words) return;
  const at = momentAt(on, 15 * 60);
  const findingId = seededUuid(at, random);
  const course = isConcluded ? courseOf(world, on, random) : { reportedOn: null, closedOn: null };
  rows.inspection_findings.push({
    ...{ id: findingId, inspectionId, position, severity: words.severity, seen: words.seen },
    ...{ itemId: point.id, provision: point.provision, planClause: point.clause },
    ...{ foundOn: on, closedOn: course.closedOn },
  });
  const id = seededUuid(at, random);
  rows.recommendations.push({
    id,
    version: 1 + Number(course.reportedOn !== null) + Number(course.closedOn !== null),
    findingId,
    text: words.todo,
    ownerOfficeId: target.officeId,
    ownerName: target.name,
    dueOn: addDays(on, DAYS_TO_ACT),
    status: course.closedOn
      ? "recommendation-closed"
      : course.reportedOn
        ? "recommendation-reported"
        : "recommendation-open",
    reportedOn: course.reportedOn,
    reportedById: course.reportedOn ? officerOf(world, target) : null,
    closedOn: course.closedOn,
  });
  rows.recommendation_events.push(...eventsOf(world, { id, target, random, ...course }));
}

const DAYS_TO_ACT = 45;
type Course = { reportedOn: PlainDate | null; closedOn: PlainDate | null };

/** Most are put right in time, some late; some are still owed or wait to be checked. */
function courseOf(world: World, on: PlainDate, random: Random): Course {
  const isLate = random.chance(world.data.inspections.shareLate);
  const days = isLate ? DAYS_TO_ACT + random.between(3, 40) : random.between(10, DAYS_TO_ACT);
  const isClosed = random.chance(world.data.inspections.shareClosed);
  const waits = random.chance(0.4);
  const reportedOn = addDays(on, days);
  if (reportedOn >= world.on || (!isClosed && !waits)) return { reportedOn: null, closedOn: null };
  const closedOn = addDays(reportedOn, 6);
  return { reportedOn, closedOn: isClosed && closedOn < world.on ? closedOn : null };
}

function officerOf({ accounts, offices }: World, target: Target): string | null {
  const code = offices.find(({ id }) => id === target.officeId)?.code ?? offices[0]?.code;
  return accounts.find(({ role, office }) => role === "case-officer" && office === code)?.id ?? null;
}

function eventsOf(
  world: World,
  of: Course & { id: string; target: Target; random: Random },
): Row<"recommendation_events">[] {
  const { reported, checked } = world.data.inspections;
  const toEvent = (move: string, onDay: PlainDate, note: string, byId: string | null) => {
    const at: Instant = momentAt(onDay, 10 * 60);
    return { id: seededUuid(at, of.random), recommendationId: of.id, move, onDay, note, byId, at };
  };
  return [
    ...(of.reportedOn ? [toEvent("report-done", of.reportedOn, reported, officerOf(world, of.target))] : []),
    ...(of.closedOn ? [toEvent("close", of.closedOn, checked, directorOf(world))] : []),
  ];
}
