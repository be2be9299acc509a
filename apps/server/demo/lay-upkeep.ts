import {
  type ApplicantFacts,
  addDays,
  dataFaults,
  dayOf,
  type FactEntry,
  findDataFaults,
  foldVietnamese,
  getTerm,
  type Instant,
  nameSortKey,
  nextDataFaultOn,
  nextScreeningOn,
  type PlainDate,
  partsOf,
  rulesHash,
  screenAgain,
} from "@tgpl/domain";
import { ApplicantForm } from "../src/applicants/applicant-form.ts";
import type { HistoryFact } from "../src/applicants/history-fact.ts";
import { toPersonOnRecord } from "../src/applicants/recheck-person.ts";
import { factsOf } from "../src/eligibility/facts-of.ts";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import type { Story } from "./tell-story.ts";
import { officeMoment } from "./working-days.ts";
import type { World } from "./world.ts";

/** What the upkeep of the register lays beside the generated people: nothing of these is changed by it. */
export type Upkeep = {
  /** Second records of people who are in the register already. */
  twins: Row<"applicants">[];
  entries: Row<"fact_entries">[];
  relations: Row<"related_persons">[];
  consents: Row<"consents">[];
  pairs: Row<"person_pairs">[];
  faults: Row<"record_faults">[];
  checks: Row<"record_checks">[];
  watches: Row<"screening_watches">[];
  recalls: Row<"recalls">[];
};

type Register = { applicants: Row<"applicants">[] } & Pick<Story, "requests" | "decisions">;

/** Histories, relatives, consents, doubles, faults, and whom to call again; with a random stream of its own. */
export function layUpkeep(world: World, register: Register, gained: readonly Story[]): Upkeep {
  const upkeep: Upkeep = {
    twins: [],
    entries: [],
    relations: [],
    consents: [],
    pairs: [],
    faults: [],
    checks: [],
    watches: [],
    recalls: [],
  };
  const random = createRandom(world.seed, "upkeep");
  const laying: Laying = { world, upkeep, random, by: officerOf(world) };
  for (const { applicant } of gained) grantAllowance(laying, applicant);
  const chosen = choose(world, register.applicants, random);
  for (const [number, person] of chosen.households.entries()) tellHousehold(laying, person, number);
  for (const [number, person] of chosen.wards.entries()) nameGuardian(laying, person, number);
  for (const person of chosen.agreeing) agree(laying, person);
  for (const [number, person] of chosen.doubles.entries()) layTwin(laying, person, number);
  const touched = [
    ...gained.map(({ applicant }) => applicant),
    ...Object.values(chosen).flat(),
    ...upkeep.twins,
  ];
  for (const person of new Set(touched)) lookAt(laying, person);
  watchRefused(laying, register);
  return upkeep;
}

type Laying = { world: World; upkeep: Upkeep; random: Random; by: string | null };
type Applicant = Row<"applicants">;

function officerOf({ accounts }: World): string | null {
  return accounts.find(({ key }) => key === "officer-cn2")?.id ?? null;
}

/** Different people for each, drawn once; all of them registered a year ago or longer. */
function choose(world: World, applicants: readonly Applicant[], random: Random) {
  const old = applicants.filter(({ createdAt }) => dayOf(createdAt) < addDays(world.on, -365));
  const taken = new Set<Applicant>();
  const draw = (count: number, isFit: (facts: ApplicantFacts, person: Applicant) => boolean) => {
    const fit = old.filter((person) => isFit(person.facts as ApplicantFacts, person) && !taken.has(person));
    const from = random.between(0, Math.max(0, fit.length - count));
    const drawn = fit.slice(from, from + count);
    for (const person of drawn) taken.add(person);
    return drawn;
  };
  return {
    households: draw(4, ({ household }) => household === "near-poor"),
    wards: draw(2, ({ disability }) => disability?.types.includes("intellectual") ?? false),
    agreeing: draw(2, ({ disability }, { phone }) => disability?.certified === true && phone !== null),
    suspended: draw(3, (_, { allowanceStatus }) => allowanceStatus === "suspended"),
    doubles: draw(
      2,
      ({ disability }, { nationalId }) => disability?.certified === true && nationalId !== null,
    ),
  };
}

/** In the office hours of a day that is at work. */
function momentOf({ random }: Laying, day: PlainDate): Instant {
  return officeMoment(day, random);
}

type Told = { fact: HistoryFact; value: unknown; from: PlainDate | null; nature: string; reason?: string };

function write(
  laying: Laying,
  person: Applicant,
  told: Told,
  at: Instant,
  corrects: string | null = null,
): string {
  const { upkeep, random, by } = laying;
  const id = seededUuid(at, random);
  const isFirst = told.nature === "as-first-known";
  upkeep.entries.push({
    id,
    applicantId: person.id,
    fact: told.fact,
    value: { is: told.value },
    from: told.from,
    nature: told.nature,
    reason: told.reason ?? null,
    correctsId: corrects,
    recordedAt: at,
    recordedById: isFirst ? person.createdById : by,
  });
  return id;
}

/** The allowance for want of which the person was refused has been granted since. */
function grantAllowance(laying: Laying, person: Applicant): void {
  const { world } = laying;
  const fact = "receivesMonthlySocialAllowance" as const;
  write(
    laying,
    person,
    { fact, value: { status: "ended" }, from: null, nature: "as-first-known" },
    person.createdAt,
  );
  const from = addDays(world.on, -12);
  const value = {
    status: "active",
    decisionNo: "128/QĐ-UBND",
    decisionDate: addDays(from, -3),
    issuedBy: "Ủy ban nhân dân phường",
    ground: "5.6",
    legalBasis: "335/2026/NĐ-CP",
  };
  const at = momentOf(laying, addDays(world.on, -6));
  write(laying, person, { fact, value, from, nature: "change", reason: "Đã xem quyết định bản chính." }, at);
  Object.assign(person, { allowanceStatus: "active", version: person.version + 1, updatedAt: at });
}

/** From the list of poor households to that of the near-poor ones; the second time a year ago, so it is out of date. */
function tellHousehold(laying: Laying, person: Applicant, number: number): void {
  const { year } = partsOf(laying.world.on);
  const since: PlainDate = number % 2 === 0 ? `${year}-01-01` : `${year - 1}-01-01`;
  const fact = "household" as const;
  write(laying, person, { fact, value: "poor", from: null, nature: "as-first-known" }, person.createdAt);
  const at = momentOf(laying, addDays(laying.world.on, -90 - number));
  if (number !== 0) {
    write(laying, person, { fact, value: "near-poor", from: since, nature: "change" }, at);
    return;
  }
  const wrong = write(laying, person, { fact, value: "neither", from: since, nature: "change" }, at);
  const later = momentOf(laying, addDays(laying.world.on, -60));
  const right = {
    fact,
    value: "near-poor",
    from: since,
    nature: "correction",
    reason: "Đọc nhầm danh sách.",
  } as const;
  write(laying, person, right, later, wrong);
}

function nameGuardian({ upkeep, random, world, by }: Laying, person: Applicant, number: number): void {
  const at = officeMoment(addDays(world.on, -40 - number), random);
  const { families } = world.data.people;
  upkeep.relations.push({
    id: seededUuid(at, random),
    version: 1,
    applicantId: person.id,
    kind: "legal-guardian",
    fullName: `${random.pick(families)} Thị Giám Hộ Mẫu`,
    phone: `09000008${String(90 + number)}`,
    proofPaper: `Quyết định ${40 + number}/QĐ-UBND`,
    from: addDays(world.on, -700),
    until: number === 0 ? null : addDays(world.on, -5),
    createdById: by,
    createdAt: at,
  });
}

function agree({ upkeep, random, world, by }: Laying, person: Applicant): void {
  const from = addDays(world.on, -random.between(20, 60));
  const at = officeMoment(from, random);
  upkeep.consents.push({
    id: seededUuid(at, random),
    version: 1,
    applicantId: person.id,
    purpose: "referral",
    toWhom: "Hội Người khuyết tật thành phố",
    scope: ["contact-details", "circumstances"],
    form: random.pick(["signed-paper", "fingerprint"]),
    from,
    until: null,
    withdrawnOn: null,
    recordedById: by,
    recordedAt: at,
  });
}

/** The same person once more, typed without marks and with a slip in the day of the certificate. */
function layTwin(laying: Laying, person: Applicant, number: number): void {
  const { upkeep, world, random, by } = laying;
  const at = momentOf(laying, addDays(world.on, -3 - number));
  const fullName = withoutMarks(person.fullName);
  const twin: Applicant = {
    ...person,
    id: seededUuid(at, random),
    version: 1,
    fullName,
    foldedName: foldVietnamese(fullName),
    sortKey: nameSortKey(fullName),
    nationalId: null,
    phone: null,
    certificateOn: person.birthDate && addDays(person.birthDate, -1),
    createdById: by,
    createdAt: at,
    updatedAt: at,
  };
  upkeep.twins.push(twin);
  const [lowId = "", highId = ""] = [person.id, twin.id].sort();
  upkeep.pairs.push({
    id: seededUuid(at, random),
    version: 1,
    lowId,
    highId,
    score: 0.85,
    reasons: ["same-name", "same-birth-date"],
    state: "open",
    foundAt: at,
    decidedAt: null,
    decidedById: null,
  });
}

/** "Nguyễn Văn Mẫu" as "Nguyen Van Mẫu": the last word still says that the person is invented. */
function withoutMarks(name: string): string {
  const words = name.split(" ");
  const plain = (word: string) => {
    const folded = foldVietnamese(word);
    return `${folded.slice(0, 1).toUpperCase()}${folded.slice(1)}`;
  };
  return [...words.slice(0, 2).map(plain), ...words.slice(2)].join(" ");
}

/** What the register would say of the person's record today. */
function lookAt({ upkeep, world, random }: Laying, person: Applicant): void {
  const own = upkeep.entries.filter(({ applicantId }) => applicantId === person.id);
  const relations = upkeep.relations.filter(({ applicantId }) => applicantId === person.id);
  const record = toPersonOnRecord(
    { ...formOf(person), allowanceBenefit: null },
    own.map(toEntry),
    relations as Parameters<typeof toPersonOnRecord>[2],
    world.on,
  );
  const at = officeMoment(addDays(world.on, -2), random);
  for (const code of findDataFaults(record, world.on)) {
    const { kind } = getTerm(dataFaults, code, "code");
    const aside = { setAsideUntil: null, setAsideReason: null, setAsideById: null };
    upkeep.faults.push({
      id: seededUuid(at, random),
      version: 1,
      applicantId: person.id,
      code,
      kind,
      foundOn: dayOf(at),
      ...aside,
    });
  }
  upkeep.checks.push({ applicantId: person.id, nextOn: nextDataFaultOn(record, world.on), changedAt: null });
}

function formOf(person: Applicant): ApplicantForm {
  return ApplicantForm.parse(person);
}

function toEntry(row: Row<"fact_entries">): FactEntry & { fact: HistoryFact } {
  const { is } = row.value as { is?: unknown };
  const { id, from, recordedAt, correctsId: corrects } = row;
  return { id, fact: row.fact as HistoryFact, value: is, from, recordedAt, corrects };
}

/** Everybody refused for meeting no ground is watched; who meets one by now is to be called. */
function watchRefused(laying: Laying, { applicants, requests, decisions }: Register): void {
  const people = new Map(applicants.map((person) => [person.id, person]));
  const last = new Map(decisions.map((decision) => [decision.requestId, decision]));
  const open = requests.filter(({ status }) => status !== "refused" && status !== "withdrawn");
  for (const request of requests) {
    const person = people.get(request.applicantId);
    const decision = last.get(request.id);
    const hasAskedSince = open.some(
      ({ applicantId, receivedAt }) => applicantId === request.applicantId && receivedAt > request.receivedAt,
    );
    if (request.refusalGround !== "condition-not-met" || !person || !decision || hasAskedSince) continue;
    watch(laying, request, decision, person);
  }
}

function watch(
  { upkeep, world, random }: Laying,
  { id: requestId, officeId }: Row<"requests">,
  decision: Row<"eligibility_decisions">,
  person: Applicant,
): void {
  const facts = factsOf(formOf(person), world.on);
  const ids = { requestId, applicantId: person.id, officeId };
  upkeep.watches.push({
    ...ids,
    decisionId: decision.id,
    nextOn: nextScreeningOn(facts, world.on),
    rulesHash,
  });
  const before = { facts: decision.facts as ApplicantFacts, on: decision.on };
  const found = screenAgain(before, { facts, on: world.on });
  if (!found) return;
  upkeep.recalls.push({
    id: seededUuid(world.now, random),
    version: 1,
    ...ids,
    foundOn: world.on,
    cause: found.cause,
    changedFacts: found.changedFacts,
    grounds: found.grounds.map(({ id, provision }) => ({ id, provision })),
    coverage: found.decision.coverage,
    state: "to-call",
    callOn: world.on,
  });
}
