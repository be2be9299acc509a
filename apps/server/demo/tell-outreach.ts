import {
  addDays,
  codesOf,
  disabilityTypes,
  type Instant,
  markedDayOf,
  markedDays,
  type OutreachKind,
  type PlainDate,
  partsOf,
} from "@tgpl/domain";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt } from "./working-days.ts";
import { communeCodeOn, type DemoOffice, type World } from "./world.ts";

export type OutreachRows = {
  sessions: Row<"outreach_sessions">[];
  requests: Row<"outreach_requests">[];
  materials: Row<"materials">[];
  runs: Row<"material_runs">[];
  handouts: Row<"material_handouts">[];
  answers: Row<"survey_answers">[];
};

/** What was held, given out and asked in the years of the demonstration. */
export function tellOutreach(world: World, requests: readonly Row<"requests">[]): OutreachRows {
  const visits = tellVisits(world, requests);
  const sessions = [...visits.sessions, ...tellTalks(world), ...tellMarkedDays(world), ...tellRest(world)];
  return { sessions, requests: visits.links, ...tellMaterials(world), answers: tellAnswers(world) };
}

function yearsOf({ from, on }: World): number[] {
  const [first, last] = [partsOf(from).year, partsOf(on).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A visit behind each day on which an office received requests at a session. */
function tellVisits(world: World, requests: readonly Row<"requests">[]) {
  const days = new Map<string, Row<"requests">[]>();
  for (const request of requests) {
    if (request.channel !== "mobile-session") continue;
    const day = `${request.officeId} ${request.receivedOn}`;
    days.set(day, [...(days.get(day) ?? []), request]);
  }
  const sessions: Row<"outreach_sessions">[] = [];
  const links: Row<"outreach_requests">[] = [];
  for (const born of days.values()) {
    const [first] = born;
    if (!first) continue;
    const office = world.offices.find(({ id }) => id === first.officeId);
    if (!office) continue;
    const at = { office, on: first.receivedOn, commune: first.communeCode };
    // The id of the Centre is another one in each database: its code is not.
    const session = toSession(world, `visit/${office.code}/${first.receivedOn}`, {
      ...at,
      kind: "advice-visit",
      advised: born.length,
    });
    sessions.push(session);
    links.push(...born.map(({ id }) => ({ requestId: id, sessionId: session.id })));
  }
  return { sessions, links };
}

/** Talks all through the years, and some that are planned for the weeks to come. */
function tellTalks(world: World): Row<"outreach_sessions">[] {
  const { talksPerOfficeAndYear } = world.data.outreach;
  return yearsOf(world).flatMap((year) =>
    world.offices.flatMap((office) =>
      Array.from({ length: talksPerOfficeAndYear }, (_, number) => {
        const key = `talk/${year}/${office.code}/${number}`;
        const random = createRandom(world.seed, key);
        const on = addDays(`${year}-01-10`, random.between(0, 345));
        return toSession(world, key, { office, on, kind: "talk" });
      }).filter(({ on }) => on <= addDays(world.on, 45)),
    ),
  );
}

/** An event for each of the two days that have come; of the one to come nothing is planned yet. */
function tellMarkedDays(world: World): Row<"outreach_sessions">[] {
  const [centre] = world.offices;
  if (!centre) return [];
  return yearsOf(world).flatMap((year) =>
    codesOf(markedDays).flatMap((markedDay) => {
      const on = addDays(markedDayOf(markedDay, year), -1);
      const key = `day/${year}/${markedDay}`;
      if (on >= world.on) return [];
      return [{ ...toSession(world, key, { office: centre, on, kind: "marked-day-event" }), markedDay }];
    }),
  );
}

/** What nobody attends: on radio, and boards at houses of detention. */
function tellRest(world: World): Row<"outreach_sessions">[] {
  const [centre] = world.offices;
  if (!centre) return [];
  return yearsOf(world)
    .flatMap((year) =>
      (["broadcast", "information-board", "broadcast"] as const).map((kind, number) =>
        toSession(world, `rest/${year}/${number}`, {
          office: centre,
          on: addDays(`${year}-02-15`, 90 * number),
          kind,
        }),
      ),
    )
    .filter(({ on }) => on < world.on);
}

type Told = {
  office: DemoOffice;
  on: PlainDate;
  kind: OutreachKind;
  /** Left out: somewhere in the office's districts. */
  commune?: string;
  /** At least so many were advised: those who asked for aid there. */
  advised?: number;
};

const activityOf: Record<OutreachKind, string> = {
  talk: "A2",
  "advice-visit": "A1",
  "marked-day-event": "A3",
  broadcast: "A2",
  "information-board": "A2",
};

function toSession(world: World, key: string, told: Told): Row<"outreach_sessions"> {
  const { outreach: words } = world.data;
  const { office, on, kind, commune, advised = 0 } = told;
  const random = createRandom(world.seed, "outreach", key);
  const createdAt = plannedAt(world, on, random);
  const isCancelled = advised === 0 && kind === "talk" && random.chance(words.shareCancelled);
  const status = isCancelled ? "cancelled" : on < world.on ? "held" : "planned";
  const isCombined = kind === "talk" && random.chance(words.shareCombined);
  const venue = random.pick(words.venues);
  return {
    id: seededUuid(createdAt, random),
    version: status === "planned" ? 1 : 2,
    officeId: office.id,
    kind,
    status,
    name: words.names[kind],
    topics: random.pick(words.topics),
    communeCode: commune ?? communeOf(world, office, on, random),
    communeOn: on,
    venue,
    accessibleEntrance: random.chance(0.7) ? true : random.chance(0.5) ? false : null,
    on,
    beginsAt: "08:00",
    endsAt: "11:00",
    host: office.name,
    partners: [random.pick(words.partners)],
    activityId: activityOf[kind],
    programme: isCombined ? words.programme : null,
    countedIn: isCombined && random.chance(0.3) ? "programme" : "plan",
    markedDay: null,
    cancelledReason: isCancelled ? words.cancelled : null,
    ...resultsOf(world, status === "held" && !isUnattended(kind), advised, random),
    outcome: null,
    createdById: null,
    createdAt,
  };
}

function isUnattended(kind: OutreachKind): boolean {
  return kind === "broadcast" || kind === "information-board";
}

/** Planned three weeks before, and not after today. */
function plannedAt(world: World, on: PlainDate, random: Random): Instant {
  const [day = on] = [addDays(on, -21), addDays(world.on, -1)].toSorted();
  return momentAt(day, 8 * 60 + random.between(0, 400));
}

function communeOf(world: World, office: DemoOffice, on: PlainDate, random: Random): string {
  const districts = [...world.homes.keys()].filter((district) => world.officeOf(district).id === office.id);
  const district = random.pick(districts.length > 0 ? districts : [...world.homes.keys()]);
  const home = random.pick(world.homes.get(district) ?? []);
  return communeCodeOn(home, on, random.between(0, 99));
}

function resultsOf(world: World, isHeld: boolean, advised: number, random: Random) {
  const nobody = { participants: 0, pwdParticipants: 0, advised: 0, audience: {}, supports: [], formats: [] };
  if (!isHeld) return nobody;
  const participants = random.between(30, 120) + advised;
  const pwdParticipants = Math.max(advised, Math.round(participants * (0.3 + 0.4 * random.next())));
  const women = Math.round(participants * (0.45 + 0.15 * random.next()));
  const bySex = { female: women, male: participants - women };
  const byType = shareOut(pwdParticipants, random);
  const severe = Math.round(pwdParticipants * 0.5);
  const byDegree = { severe, "extremely-severe": Math.round((pwdParticipants - severe) * 0.4) };
  const interpreter = random.chance(world.data.outreach.shareWithInterpreter);
  return {
    participants,
    pwdParticipants,
    advised: advised + random.between(2, 9),
    audience: { bySex, byType, byDegree },
    supports: interpreter ? ["sign-interpreter"] : [],
    formats: random.chance(0.6) ? ["large-print", "braille"] : ["ordinary"],
  };
}

/** Mostly mobility, as in the registers that are known; some remain unknown. */
function shareOut(pwd: number, random: Random): Record<string, number> {
  const mobility = Math.round(pwd * (0.35 + 0.1 * random.next()));
  const neuro = Math.round(pwd * 0.15);
  const vision = Math.round(pwd * 0.1);
  const intellectual = Math.round(pwd * 0.1);
  return { mobility, "neuro-mental": neuro, vision, intellectual };
}

/** Each material is printed at the beginning of each year, and most of it goes to communes through it. */
function tellMaterials(world: World): Pick<OutreachRows, "materials" | "runs" | "handouts"> {
  const rows: Pick<OutreachRows, "materials" | "runs" | "handouts"> = {
    materials: [],
    runs: [],
    handouts: [],
  };
  const createdAt = momentAt(world.from, 9 * 60);
  for (const [number, { copies, ...material }] of world.data.outreach.materials.entries()) {
    const random = createRandom(world.seed, "material", number);
    const id = seededUuid(createdAt, random);
    let changes = 0;
    for (const year of yearsOf(world)) {
      const printedOn: PlainDate = `${year}-01-20`;
      if (printedOn >= world.on) continue;
      const runId = seededUuid(momentAt(printedOn, 9 * 60), random);
      rows.runs.push({
        id: runId,
        materialId: id,
        on: printedOn,
        copies,
        number: `${number + 1}/MH-${year}`,
      });
      const given = handOut(world, { id, copies, printedOn }, random);
      rows.handouts.push(...given);
      changes += 1 + given.length;
    }
    const language = "Tiếng Việt";
    rows.materials.push({
      ...{ id, version: 1 + changes, ...material, language, note: null, createdById: null, createdAt },
    });
  }
  return rows;
}

const HANDOUTS = 12;

function handOut(world: World, of: { id: string; copies: number; printedOn: PlainDate }, random: Random) {
  return Array.from({ length: HANDOUTS }, (_, index) => {
    const on = addDays(of.printedOn, 10 + 26 * index);
    const office = random.pick(world.offices);
    return {
      id: seededUuid(momentAt(on, 10 * 60), random),
      materialId: of.id,
      on,
      communeCode: communeOf(world, office, on, random),
      communeOn: on,
      // Of what is printed something is always left.
      copies: Math.max(1, Math.floor((of.copies / (HANDOUTS + 2)) * (0.6 + 0.4 * random.next()))),
      receiver: random.pick(world.data.outreach.partners),
    } satisfies Row<"material_handouts">;
  }).filter(({ on }) => on < world.on);
}

/** Answers of people who are nobody: they come from no person of the register. */
function tellAnswers(world: World): Row<"survey_answers">[] {
  return yearsOf(world).flatMap((year) =>
    Array.from({ length: world.data.outreach.answersPerYear }, (_, number) => {
      const random = createRandom(world.seed, "survey", year, number);
      const on = addDays(`${year}-03-01`, random.between(0, 270));
      return toAnswer(world, on, random);
    }).filter(({ on }) => on < world.on),
  );
}

function toAnswer(world: World, on: PlainDate, random: Random): Row<"survey_answers"> {
  const words = world.data.outreach;
  const hasDisability = !random.chance(words.shareAnswersOfOthers);
  const yesOrNo = (share: number) => (random.chance(words.shareUnanswered) ? null : random.chance(share));
  const [knows, need] = [yesOrNo(words.shareKnows), yesOrNo(words.shareNeed)];
  const createdAt = momentAt(on, 9 * 60 + random.between(0, 300));
  return {
    id: seededUuid(createdAt, random),
    formVersion: 1,
    on,
    communeCode: communeOf(world, random.pick(world.offices), on, random),
    communeOn: on,
    sex: random.weigh({ female: 54, male: 45, other: 1 }),
    hasDisability,
    disabilityTypes: hasDisability ? [random.pick(codesOf(disabilityTypes))] : [],
    degree: hasDisability ? random.weigh({ severe: 55, "extremely-severe": 25, mild: 20 }) : null,
    ageBand: random.weigh({ "under-16": 8, "aged-16-17": 4, "aged-18-59": 58, "aged-60-over": 30 }),
    answers: {
      ...(knows !== null && { knows }),
      ...(need !== null && { need }),
      ...(need && {
        matters: [random.weigh({ land: 30, family: 28, allowance: 25, work: 10, criminal: 7 })],
      }),
      barriers: [random.weigh({ distance: 35, knowing: 30, understanding: 20, money: 10, shyness: 5 })],
      form: random.weigh({ "in-person": 40, radio: 22, paper: 14, phone: 18, signed: 6 }),
    },
    knowsLegalAid: knows,
    hasLegalNeed: need,
    createdAt,
  };
}
