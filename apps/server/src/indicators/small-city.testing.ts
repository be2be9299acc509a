import { addDays, ageBandOf, type CaseFact, type PlainDate, type RequestFact } from "@tgpl/domain";
import type { Db } from "../platform/database.ts";
import type { Jurisdiction } from "../platform/jurisdiction.ts";
import { replaceFacts, type TestFact } from "./test-facts.ts";

/** A matter as an attacker would like to know it: what it counts as, and of whom. */
export type Matter = {
  readonly family: "requests" | "cases-accepted" | "cases-closed";
  readonly part: string;
  readonly key: Readonly<Record<string, string>>;
};

/** Two or three communes in each of three former districts. */
const COMMUNES = ["31120", "31135", "31147", "31168", "31174", "31783", "31789", "31804"];
const COURSES = ["served", "served", "served", "served", "served", "served", "unserved", "invalid"] as const;
const PERSONS = 60;

type Draw = <Item>(items: readonly Item[]) => Item;

/** A linear congruential generator: the same city from the same seed. */
function createDraw(seed: number): Draw {
  let state = seed;
  return (items) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const item = items[Math.floor((state / 2 ** 31) * items.length)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
}

/** Fills a city with few matters, so that most of its counts are small, and tells what is true of them. */
export async function fillSmallCity(
  db: Db,
  { units }: Jurisdiction,
  seed: number,
  size: number,
): Promise<Matter[]> {
  const draw = createDraw(seed);
  const districtOf = (code: string) =>
    units.find((unit) => unit.level === "commune" && unit.code === code && unit.until === null)
      ?.formerDistrict ?? "";
  const drawn = Array.from({ length: size }, () => drawMatter(draw));
  await makePersons(db);
  await replaceFacts(
    db,
    drawn.map(({ fact }) => fact),
  );
  const seen = new Set<string>();
  // Each person is counted with the first case by day; the cases are numbered in the order in which they were drawn.
  const firsts = new Set(
    drawn
      .filter(({ fact }) => fact.legalCase)
      .toSorted((a, b) => (a.opened < b.opened ? -1 : Number(a.opened > b.opened)))
      .filter(({ fact }) => !seen.has(fact.person ?? "") && seen.add(fact.person ?? "")),
  );
  return drawn.flatMap((one) => toMatters(one, districtOf(one.commune), firsts.has(one)));
}

type Drawn = { fact: TestFact; commune: string; course: (typeof COURSES)[number]; opened: PlainDate };

function drawMatter(draw: Draw): Drawn {
  const course = draw(COURSES);
  const received = addDays("2026-01-05", draw(Array.from({ length: 300 }, (_, day) => day)));
  const opened = addDays(received, draw([0, 1, 2]));
  const person = draw(Array.from({ length: PERSONS }, (_, index) => index));
  const commune = draw(COMMUNES);
  const features = {
    id: "",
    place: { commune, on: received },
    sex: draw(["female", "female", "male", "male", "other"] as const),
    hasDisability: true,
    disabilityTypes: draw([["mobility"], ["mobility"], ["vision"], ["hearing-speech"], []] as const).slice(),
    degree: draw(["severe", "severe", "mild", "extremely-severe", null] as const),
    ground: draw(["disability", "disability", "child", null] as const),
    formOfAid: draw(["proceedings", "legal-advice", "legal-advice"] as const),
    fieldOfLaw: draw(["criminal", "civil-family", "civil-family"] as const),
  };
  const isServed = course === "served";
  const request: RequestFact = {
    ...features,
    kind: "request",
    ageBand: ageBandOf(birthDateOf(person), received),
    receivedOn: received,
    status: isServed ? "accepted" : course === "unserved" ? "received" : "withdrawn",
    refusalGround: null,
    acceptedOn: isServed ? opened : null,
    workingDaysToAcceptance: isServed ? 1 : null,
  };
  const closedOn = draw([null, addDays(opened, 20)]);
  const legalCase: CaseFact = {
    ...features,
    kind: "case",
    person: personId(person),
    ageBand: ageBandOf(birthDateOf(person), opened),
    provider: null,
    providerKind: null,
    acceptedOn: opened,
    closedOn,
    endedOn: closedOn,
    status: closedOn ? "closed" : "accepted",
  };
  return {
    fact: { request, legalCase: isServed ? legalCase : null, person: personId(person) },
    commune,
    course,
    opened,
  };
}

function toMatters(
  { fact: { request, legalCase }, commune, course }: Drawn,
  district: string,
  isFirst: boolean,
): Matter[] {
  const keyOf = (fact: RequestFact | CaseFact, day: string) => ({
    commune,
    district,
    month: day.slice(0, 7),
    disabilityType: fact.disabilityTypes[0] ?? "unknown",
    degree: fact.degree ?? "unknown",
    ageBand: fact.ageBand ?? "unknown",
    ground: fact.ground ?? "unknown",
    sex: fact.sex ?? "unknown",
    formOfAid: fact.formOfAid,
    fieldOfLaw: fact.fieldOfLaw,
  });
  const asked: Matter = { family: "requests", part: course, key: keyOf(request, request.receivedOn) };
  if (!legalCase) return [asked];
  const { acceptedOn, closedOn } = legalCase;
  const opened: Matter = {
    family: "cases-accepted",
    part: isFirst ? "first" : "again",
    key: keyOf(legalCase, acceptedOn),
  };
  if (closedOn === null || closedOn > "2026-11-23") return [asked, opened];
  return [asked, opened, { family: "cases-closed", part: "closed", key: keyOf(legalCase, closedOn) }];
}

function personId(index: number): string {
  return `0190f000-0000-7000-8000-${String(index).padStart(12, "0")}`;
}

function birthDateOf(index: number): PlainDate {
  return (["2012-05-01", "1990-05-01", "1990-05-01", "1950-05-01"] as const)[index % 4] ?? "1990-05-01";
}

async function makePersons(db: Db): Promise<void> {
  const first = new Date("2026-01-01");
  await db.applicant.createMany({
    data: Array.from({ length: PERSONS }, (_, index) => ({
      id: personId(index),
      fullName: "Người Thử Nghiệm",
      sortKey: "nghiem",
      foldedName: "nguoi thu nghiem",
      communeCode: "31135",
      communeOn: first,
      sex: "other",
      birthDate: new Date(birthDateOf(index)),
      facts: {},
      createdAt: first,
      updatedAt: first,
    })),
    skipDuplicates: true,
  });
}
