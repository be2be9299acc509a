import {
  type DeadlineRuleId,
  dueAt,
  fromEpoch,
  type Instant,
  type NoticeStatus,
  noticeRuleFor,
  type PlainDate,
  type ProceduralStatus,
  toEpoch,
} from "@tgpl/domain";
import { makePerson } from "./make-person.ts";
import { createRandom, type Random } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { agencyId, type ToldCity } from "./tell-agencies.ts";
import { tellStory } from "./tell-story.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

const MINUTE = 60_000;
const before = (moment: Instant, minutes: number): Instant => fromEpoch(toEpoch(moment) - minutes * MINUTE);

/** The notices on which cases were accepted at once, and one registration that was refused last night. */
export function tellNoticesOfCases(world: World, { applicants, requests, cases }: ToldCity) {
  const requestOf = new Map(requests.map((row) => [row.id, row]));
  const personOf = new Map(applicants.map((row) => [row.id, row]));
  const notices = cases.flatMap((told): Row<"agency_notices">[] => {
    const request = requestOf.get(told.row.requestId);
    const person = personOf.get(told.row.applicantId);
    if (!request || !person || !followsNotice(request)) return [];
    return [noticeOf(world, told, request, person)];
  });
  return { notices, turns: refusedLastNight(world, cases, notices) };
}

/** Accepted at once on a notice, or a criminal case that an agency sent. */
function followsNotice({ immediateReason, formOfAid, fieldOfLaw, channel }: Row<"requests">): boolean {
  if (formOfAid !== "proceedings") return false;
  return immediateReason === "agency-notice" || (channel === "referral" && fieldOfLaw === "criminal");
}

function noticeOf(
  world: World,
  { row, events }: NumberedCase,
  request: Row<"requests">,
  person: Row<"applicants">,
): Row<"agency_notices"> {
  const random = createRandom(world.seed, "notice", row.id);
  const status = standingOf(person, row.fieldOfLaw);
  const noticedAt = request.receivedAt;
  const requestedAt = before(noticedAt, minutesTaken(world, status, random));
  const appointedAt = events.find(({ kind }) => kind === "provider-appointed")?.at ?? null;
  const repliedAt = appointedAt && fromEpoch(toEpoch(appointedAt) + random.between(30, 400) * MINUTE);
  const isAnswered = repliedAt !== null && repliedAt < world.now;
  return {
    ...blank,
    ...featuresOf(row),
    ...limitOf(world, status, { requestedAt, noticedAt }),
    id: seededUuid(noticedAt, random),
    officeId: row.officeId,
    agencyId: agencyId(world, agencyOf(world, status, writtenDay(noticedAt), random)),
    applicantId: row.applicantId,
    status: (isAnswered ? "notice-answered" : "notice-accepted") satisfies NoticeStatus,
    channel: random.chance(0.6) ? "by-phone" : "by-letter",
    proceduralStatus: status,
    matter: request.matter,
    hearingOn: request.hearingOn,
    requestedAt,
    noticedAt,
    receivedAt: noticedAt,
    receivedOn: writtenDay(noticedAt),
    ...dutiesOf(person, random),
    requestId: request.id,
    caseId: row.id,
    acceptedAt: row.acceptedAt,
    acceptedOn: row.acceptedOn,
    workingDaysToAcceptance: request.workingDaysToAcceptance,
    ...(isAnswered && {
      replyNumber: `${random.between(1, 400)}/TB-TGPL`,
      replyOn: writtenDay(repliedAt),
      repliedAt,
    }),
    createdById: request.createdById,
    createdAt: noticedAt,
  };
}

const blank = {
  version: 1,
  agencyOfficer: null,
  letterNumber: null,
  hearingOn: null,
  remindedAt: null,
  reminders: 0,
  minutes: null,
  note: null,
  requestId: null,
  caseId: null,
  acceptedAt: null,
  acceptedOn: null,
  workingDaysToAcceptance: null,
  declinedAt: null,
  declinedGround: null,
  declinedReason: null,
  replyNumber: null,
  replyOn: null,
  repliedAt: null,
} as const;

type Features = Pick<
  Row<"cases">,
  | "formOfAid"
  | "fieldOfLaw"
  | "communeCode"
  | "communeOn"
  | "sex"
  | "hasDisability"
  | "disabilityTypes"
  | "degree"
  | "reportingGround"
>;

function featuresOf(row: Features): Features {
  const { formOfAid, fieldOfLaw, communeCode, communeOn, sex } = row;
  const { hasDisability, disabilityTypes, degree, reportingGround } = row;
  return {
    formOfAid,
    fieldOfLaw,
    communeCode,
    communeOn,
    sex,
    hasDisability,
    disabilityTypes,
    degree,
    reportingGround,
  };
}

function limitOf(
  { calendar }: World,
  status: ProceduralStatus,
  { requestedAt, noticedAt }: { requestedAt: Instant; noticedAt: Instant | null },
) {
  const { rule } = noticeRuleFor(status);
  const agencyDueAt = rule && dueAt(rule, requestedAt, calendar).due;
  return {
    rule,
    agencyDueAt,
    toldLate: agencyDueAt !== null && noticedAt !== null && noticedAt > agencyDueAt,
  };
}

function standingOf({ facts }: Row<"applicants">, fieldOfLaw: string): ProceduralStatus {
  const [first] = (facts as { proceduralStatuses?: ProceduralStatus[] }).proceduralStatuses ?? [];
  return first ?? (fieldOfLaw === "criminal" ? "victim" : "party");
}

/** Mostly in time; where no limit is counted, a day or a few. */
function minutesTaken({ data }: World, status: ProceduralStatus, random: Random): number {
  const { rule } = noticeRuleFor(status);
  const hours = rule && HOURS[rule];
  if (!hours) return random.between(300, 4_000);
  if (random.chance(data.agencies.shareLate)) return random.between(hours * 60 + 10, hours * 100);
  return random.between(40, hours * 60 - 5);
}

const HOURS: Partial<Record<DeadlineRuleId, number>> = { "agency-notice-12h": 12, "agency-notice-24h": 24 };

const COURTS: readonly ProceduralStatus[] = ["defendant", "party"];

function agencyOf({ data }: World, status: ProceduralStatus, on: PlainDate, random: Random): string {
  const isOld = on < data.agencies.reorganisedOn;
  if (COURTS.includes(status)) return isOld ? "court-old" : random.pick(["court-1", "court-2"]);
  if (status === "accused" && random.chance(0.3)) return isOld ? "procuracy-old" : "procuracy-1";
  return isOld ? "police-old" : random.pick(["police-1", "police-1", "police-2"]);
}

function dutiesOf({ accessNeeds }: Row<"applicants">, random: Random) {
  const interpreterNeeded = accessNeeds.includes("sign-language-interpreter");
  return {
    sheetHandedOver: random.chance(0.9),
    readAloud: random.chance(0.5) ? true : null,
    interpreterNeeded,
    interpreterAsked: interpreterNeeded ? random.chance(0.7) : null,
    interpreterPresent: interpreterNeeded ? random.chance(0.5) : null,
  };
}

/** The newest running case of the branch whose officer signs in: its registration was refused in the night. */
function refusedLastNight(
  world: World,
  cases: readonly NumberedCase[],
  notices: readonly Row<"agency_notices">[],
): Row<"registration_turns">[] {
  const office = world.offices.find(({ code }) => code === "CN2");
  const running = new Set(
    cases
      .filter(({ row }) => row.providerId && !row.closedAt && !row.discontinuedAt)
      .map(({ row }) => row.id),
  );
  const held = notices.filter(
    ({ officeId, caseId }) => officeId === office?.id && caseId && running.has(caseId),
  );
  const [newest] = held.toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  if (!newest) return [];
  const receivedAt = before(world.now, 75);
  const rule = "substitute-provider-defence";
  return [
    {
      id: seededUuid(receivedAt, createRandom(world.seed, "turn")),
      noticeId: newest.id,
      turn: "registration-refused",
      role: "defender",
      decidedAt: null,
      receivedAt,
      letterNumber: "00/MH",
      reason: "Người được cử đã bào chữa cho người có quyền lợi đối lập (tình huống minh họa)",
      rule,
      dueAt: dueAt(rule, receivedAt, world.calendar).due,
      settledAt: null,
      providerId: null,
      byId: null,
    },
  ];
}

/** What came in the night and lies on the desks this morning, each with a person of its own. */
export function tellNoticesOnDesks(world: World, firstIndex: number) {
  return world.data.agencies.desk.map((item, number) => {
    const random = createRandom(world.seed, "notice-desk", number);
    const office = world.offices.find(({ code }) => code === item.office);
    if (!office) throw new Error(`agencies.json names an unknown office: ${item.office}`);
    const requestedAt = before(world.now, item.askedMinutesAgo);
    const noticedAt = item.toldMinutesAgo === null ? null : before(world.now, item.toldMinutesAgo);
    const receivedAt = noticedAt ?? before(world.now, 20);
    const here = [...world.homes].filter(([district]) => world.officeOf(district).code === office.code);
    const [, homes] = random.pick(here);
    const person = makePerson(world, firstIndex + number, receivedAt, random.pick(homes));
    const { applicant: row } = tellStory(world, person, []);
    const applicant = { ...row, facts: { ...row.facts, proceduralStatuses: [item.status] } };
    const { disability } = person.form.facts;
    const notice: Row<"agency_notices"> = {
      ...blank,
      ...limitOf(world, item.status, { requestedAt, noticedAt }),
      id: seededUuid(receivedAt, random),
      officeId: office.id,
      agencyId: agencyId(world, item.agency),
      applicantId: row.id,
      status: statusOf(item),
      channel: noticedAt && "by-phone",
      proceduralStatus: item.status,
      matter: world.data.agencies.matters[item.status] ?? "",
      requestedAt,
      noticedAt,
      receivedAt,
      receivedOn: writtenDay(receivedAt),
      ...dutiesOf(row, random),
      ...(item.declined && {
        declinedAt: before(world.now, item.toldMinutesAgo ?? 0),
        declinedGround: "handled-elsewhere",
        declinedReason: "Tổ chức khác đã thụ lý từ tuần trước (tình huống minh họa)",
      }),
      createdById: row.createdById,
      createdAt: receivedAt,
      formOfAid: "proceedings",
      fieldOfLaw: item.status === "party" ? "civil-family" : "criminal",
      communeCode: row.communeCode,
      communeOn: row.communeOn,
      sex: row.sex,
      hasDisability: Boolean(disability),
      disabilityTypes: disability?.types ?? [],
      degree: disability?.degree ?? null,
      reportingGround: null,
    };
    return { applicant, notice };
  });
}

function statusOf({ declined, toldMinutesAgo }: World["data"]["agencies"]["desk"][number]): NoticeStatus {
  if (declined) return "notice-declined";
  return toldMinutesAgo === null ? "awaited" : "noticed";
}
