import {
  type AccessNeed,
  addDays,
  foldVietnamese,
  type Instant,
  type PlainDate,
  partsOf,
} from "@tgpl/domain";
import { nameEnds } from "../src/cases/name-ends.ts";
import { foldWords } from "../src/cases/tell-event.ts";
import { makeName } from "./make-name.ts";
import { createRandom, type Random } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row, TableName } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt } from "./working-days.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

const fileTables = [
  "case_events",
  "case_stages",
  "case_parties",
  "case_hearings",
  "case_notes",
  "case_contacts",
  "case_tasks",
  "case_documents",
] as const satisfies TableName[];
type FileTable = (typeof fileTables)[number];

/** What was written into the files of some cases, beside their moves. */
export type CaseFiles = { [Table in FileTable]: Row<Table>[] };

type People = { requests: Row<"requests">[]; applicants: Row<"applicants">[] };

/** Names that neither an applicant nor a provider of the demonstration has: they stand between those of providers. */
const PARTY_NAMES = 2_203;
const NAMES_BETWEEN = 8;
/** Every so many cases one has a file that was kept with care. */
const EVERY = 3;

/**
 * Files of some cases: stages, parties, hearings, contacts, notes, tasks and papers. Each case has a random stream of
 * its own and nothing that is there already is touched, so the rest of the city stays as it was.
 */
export function tellFiles(world: World, people: People, cases: readonly NumberedCase[]): CaseFiles {
  const files = Object.fromEntries(fileTables.map((table) => [table, [] as unknown[]])) as CaseFiles;
  const requests = new Map(people.requests.map((row) => [row.id, row]));
  const applicants = new Map(people.applicants.map((row) => [row.id, row]));
  const kept = cases.filter(({ row }, at) => isKept(world, row, at));
  kept.forEach(({ row }, number) => {
    const [request, applicant] = [requests.get(row.requestId), applicants.get(row.applicantId)];
    if (!request || !applicant || !row.appointedAt) return;
    const random = createRandom(world.seed, "file", row.id);
    const telling = { world, files, row, request, applicant, random, number, at: row.appointedAt };
    tellFile(telling, formerClient(kept, row, applicants));
  });
  return files;
}

type Telling = {
  world: World;
  files: CaseFiles;
  row: Row<"cases">;
  request: Row<"requests">;
  applicant: Row<"applicants">;
  random: Random;
  number: number;
  /** The appointment: nothing of the file is older. */
  at: Instant;
};

/** Running cases, and not those of the provider who signs in: their desk is laid elsewhere. */
function isKept(world: World, row: Row<"cases">, at: number): boolean {
  const own = world.providers.some(({ id, accountId }) => id === row.providerId && accountId !== null);
  return row.status === "in-progress" && !own && at % EVERY === 0;
}

/** Somebody whom the same provider helped in another case: in a few files the other side. */
function formerClient(
  kept: readonly NumberedCase[],
  row: Row<"cases">,
  applicants: ReadonlyMap<string, Row<"applicants">>,
): Row<"applicants"> | undefined {
  const other = kept.find(
    (one) => one.row.providerId === row.providerId && one.row.applicantId !== row.applicantId,
  );
  return other && applicants.get(other.row.applicantId);
}

const CONFLICT_EVERY = 7;

function tellFile(telling: Telling, former: Row<"applicants"> | undefined): void {
  const { row, number } = telling;
  if (row.formOfAid === "proceedings") {
    const stageId = tellStage(telling);
    tellHearings(telling, stageId);
  }
  tellOpponent(telling, number % CONFLICT_EVERY === 0 ? former : undefined);
  tellTalk(telling);
  tellTasks(telling);
  tellPapers(telling);
}

/** A moment in office hours so many days after the appointment, never in the future. */
function momentAfter({ world, at, random }: Telling, days: number): Instant {
  const day = addDays(writtenDay(at), days);
  const last = addDays(world.on, -1);
  const [earlier = day] = [day, last].toSorted();
  return momentAt(earlier, random.between(8 * 60, 16 * 60));
}

function lineOf({ row, request, random }: Telling, at: Instant) {
  return {
    id: seededUuid(at, random),
    version: 1,
    caseId: row.id,
    createdById: request.createdById,
    createdAt: at,
    struckAt: null,
    struckById: null,
    struckReason: null,
  };
}

type ToldLine = {
  kind: string;
  subjectId: string;
  on: PlainDate;
  at: Instant;
  words: string[];
  note?: string;
};

function tell(
  { files, row, request, random }: Telling,
  { words, note = undefined, ...event }: ToldLine,
): void {
  files.case_events.push({
    ...event,
    id: seededUuid(event.at, random),
    caseId: row.id,
    byId: request.createdById,
    stepKind: null,
    hours: null,
    note: note ?? null,
    details: {},
    providerId: null,
    privateToId: null,
    foldedText: foldWords(words),
    struckAt: null,
    struckById: null,
    struckReason: null,
  });
}

function tellStage(telling: Telling): string {
  const { files, row, random } = telling;
  const at = momentAfter(telling, 2);
  const isCriminal = row.fieldOfLaw === "criminal";
  const agency = isCriminal ? telling.world.data.file.police : telling.world.data.file.court;
  const line = lineOf(telling, at);
  const registrationAt = momentAfter(telling, 4);
  const registrationNumber = `${random.between(1, 200)}/TB-MH`;
  files.case_stages.push({
    ...line,
    stage: isCriminal ? "investigation" : "first-instance",
    agencyCode: isCriminal ? "ca-tp" : "ta",
    agency,
    agencyNumber: `${random.between(1, 300)}/${partsOf(writtenDay(at)).year}/MH`,
    fromOn: writtenDay(at),
    untilOn: null,
    capacity: isCriminal ? "defence" : "interest-protection",
    registration: "registered",
    registrationAt,
    registrationNumber,
    registrationReason: null,
    result: null,
    resultNumber: null,
    resultOn: null,
    resultWords: null,
  });
  const told = { subjectId: line.id, words: [agency] };
  tell(telling, { ...told, kind: "stage", on: writtenDay(at), at });
  const registered = { kind: "stage-registration", on: writtenDay(registrationAt), at: registrationAt };
  tell(telling, { ...told, ...registered, words: [agency, registrationNumber] });
  return line.id;
}

/** One that was put off, and the next: in front of us, or just past and still without a result. */
function tellHearings(telling: Telling, stageId: string): void {
  const { world, random, number } = telling;
  const set = momentAfter(telling, 5);
  const first = addDays(world.on, -random.between(12, 20));
  const ahead = number % 4 === 3 ? addDays(world.on, -2) : addDays(world.on, random.between(4, 30));
  const postponed = number % 2 === 0 && first > writtenDay(set);
  const ended = {
    end: "postponed",
    endedAt: momentAt(first, 10 * 60),
    endReason: telling.world.data.file.postponed,
  };
  const old = postponed ? tellHearing(telling, stageId, set, first, ended) : null;
  tellHearing(telling, stageId, postponed ? momentAt(first, 10 * 60) : set, ahead, { postponedFromId: old });
}

function tellHearing(
  telling: Telling,
  stageId: string,
  at: Instant,
  on: PlainDate,
  given: Partial<Row<"case_hearings">>,
): string {
  const { files, row, request, random } = telling;
  const isCriminal = row.fieldOfLaw === "criminal";
  const place = isCriminal ? telling.world.data.file.police : telling.world.data.file.court;
  const line = lineOf(telling, at);
  const needs = (request.accessNeeds as readonly AccessNeed[])
    .filter((need) => need !== "cannot-write")
    .map((need) => ({ need, arrangement: random.pick(["not-asked", "asked", "confirmed"]) }));
  files.case_hearings.push({
    ...line,
    stageId,
    kind: isCriminal ? "statement" : random.pick(["trial", "mediation", "court-meeting"]),
    agencyCode: isCriminal ? "ca-tp" : "ta",
    place,
    room: String(random.between(1, 6)),
    startsAt: momentAt(on, random.pick([8 * 60, 8 * 60 + 30, 14 * 60])),
    startsOn: on,
    needs,
    attendees: null,
    end: null,
    endedAt: null,
    endReason: null,
    result: null,
    postponedFromId: null,
    ...given,
  });
  tell(telling, { kind: "hearing", subjectId: line.id, on, at, words: [place, given.endReason ?? ""] });
  return line.id;
}

function tellOpponent(telling: Telling, former: Row<"applicants"> | undefined): void {
  const { world, number, random } = telling;
  const made = makeName(
    world.data.people,
    random.chance(0.5) ? "male" : "female",
    PARTY_NAMES + NAMES_BETWEEN * number,
  );
  const fullName = former?.fullName ?? made;
  const birthYear = former?.birthDate ? partsOf(former.birthDate).year : random.between(1955, 2000);
  tellParty(telling, { role: "opposing-party", fullName, birthYear, nationalId: former?.nationalId ?? null });
  if (number % 2 === 0) {
    const witness = makeName(world.data.people, "female", PARTY_NAMES + NAMES_BETWEEN * number + 2);
    tellParty(telling, { role: "witness", fullName: witness, birthYear: null });
  }
}

function tellParty(
  telling: Telling,
  given: Pick<Row<"case_parties">, "role" | "fullName"> & Partial<Row<"case_parties">>,
) {
  const at = momentAfter(telling, 1);
  const line = lineOf(telling, at);
  const { fullName } = given;
  telling.files.case_parties.push({
    ...line,
    stageRoles: [],
    foldedName: foldVietnamese(fullName),
    nameEnds: nameEnds(fullName),
    birthYear: null,
    nationalId: null,
    phone: null,
    address: null,
    agency: null,
    ...given,
  });
  tell(telling, { kind: "party", subjectId: line.id, on: writtenDay(at), at, words: [fullName] });
}

function tellTalk(telling: Telling): void {
  const { files, random, applicant } = telling;
  const at = momentAfter(telling, random.between(3, 9));
  const contact = lineOf(telling, at);
  const { said, next } = random.pick(telling.world.data.file.contacts);
  const withWhom = applicant.fullName;
  const channel = random.pick(["phone", "at-office", "home-visit"]);
  files.case_contacts.push({ ...contact, on: writtenDay(at), channel, withWhom, said, next });
  const told = { subjectId: contact.id, on: writtenDay(at), at, note: said, words: [withWhom, said, next] };
  tell(telling, { kind: "contact", ...told });
  const later = momentAfter(telling, random.between(10, 14));
  const note = lineOf(telling, later);
  const words = random.pick(telling.world.data.file.notes);
  files.case_notes.push({ ...note, isPrivate: false, words });
  tell(telling, {
    kind: "note",
    subjectId: note.id,
    on: writtenDay(later),
    at: later,
    note: words,
    words: [words],
  });
}

function tellTasks(telling: Telling): void {
  const { files, world, random, request, number } = telling;
  if (number % 2 === 1 || !request.createdById) return;
  const at = momentAfter(telling, random.between(6, 12));
  const line = lineOf(telling, at);
  const what = random.pick(telling.world.data.file.tasks);
  const dueOn = addDays(world.on, random.between(-1, 6));
  const task = { what, forId: request.createdById, dueOn, doneAt: null, doneById: null };
  files.case_tasks.push({ ...line, ...task });
  tell(telling, { kind: "task", subjectId: line.id, on: writtenDay(at), at, words: [what] });
}

function tellPapers(telling: Telling): void {
  const { files, random, request } = telling;
  for (const { kind, title, afterDays, isOfRequest } of telling.world.data.file.papers) {
    const at = momentAfter(telling, afterDays);
    const line = lineOf(telling, at);
    const number = isOfRequest ? null : `${random.between(1, 300)}/MH`;
    const on = isOfRequest ? request.receivedOn : writtenDay(at);
    const paper = {
      kind,
      title,
      on,
      number,
      pages: random.between(1, 6),
      party: null,
      place: telling.world.data.file.place,
    };
    files.case_documents.push({ ...line, ...paper });
    tell(telling, { kind: "document", subjectId: line.id, on: writtenDay(at), at, words: [title] });
  }
}
