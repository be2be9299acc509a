import {
  awaitsSignature,
  decideEligibility,
  type EligibilityDecision,
  type Instant,
  missingChannelFields,
  needsInPerson,
  type RequestChannel,
} from "@tgpl/domain";
import type { ApplicantForm } from "../src/applicants/applicant-form.ts";
import { factsOf } from "../src/eligibility/facts-of.ts";
import { emptyReception, type ReceptionRecord } from "../src/requests/reception.ts";
import { answerRequest } from "./answer-request.ts";
import type { Plot } from "./draw-plot.ts";
import type { Person } from "./make-person.ts";
import { papersShown } from "./papers.ts";
import type { Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { laterMoment } from "./working-days.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** A request as it stands at the end of the demonstration, with what was decided and saved on the way. */
export type ToldRequest = {
  row: Row<"requests">;
  decisions: Row<"eligibility_decisions">[];
  /** The person as last saved with it, and how often. */
  saved: { form: ApplicantForm; at: Instant; times: number };
  /** When its case was opened; null: no case. */
  acceptedAt: Instant | null;
};

/** A request while it is being told. */
export type TellingRequest = {
  world: World;
  person: Person;
  plot: Plot;
  random: Random;
  told: ToldRequest;
  /** What the law says of the person as known now. */
  decision: EligibilityDecision;
};

/** Receives a request and lets the domain say, at each step, what may be done with it. */
export function tellRequest(
  world: World,
  person: Person,
  form: ApplicantForm,
  plot: Plot,
  random: Random,
): ToldRequest {
  const decision = decide(form, plot);
  const told = receive(person.id, form, plot, random);
  told.row.papers = papersShown(decision, form, plot.papersComplete, random);
  const answeredAt = laterMoment(world, plot.receivedAt, plot.answerAfter, random);
  if (answeredAt) answerRequest({ world, person, plot, random, told, decision }, answeredAt);
  return told;
}

export function decide(form: ApplicantForm, { receivedAt }: Plot): EligibilityDecision {
  const on = writtenDay(receivedAt);
  return decideEligibility(factsOf(form, on), on);
}

/** The row as it is when the request has just been received. */
function receive(applicantId: string, form: ApplicantForm, plot: Plot, random: Random): ToldRequest {
  const { receivedAt, office, officerId } = plot;
  const row: Row<"requests"> = {
    id: seededUuid(receivedAt, random),
    version: 1,
    applicantId,
    officeId: office.id,
    receivedAt,
    receivedOn: writtenDay(receivedAt),
    channel: plot.channel,
    requesterKind: plot.requesterKind,
    requesterName: plot.requesterName,
    fieldOfLaw: plot.field,
    formOfAid: plot.form,
    matter: plot.matter,
    hearingOn: plot.hearingOn,
    limitationOn: plot.limitationOn,
    papers: [],
    accessNeeds: form.accessNeeds,
    reception: receptionOf(form, plot),
    status: "received",
    answeredAt: null,
    acceptedOn: null,
    immediateReason: null,
    papersAwaited: false,
    supplementDueAt: null,
    refusalGround: null,
    refusalReason: null,
    confirmationNeeded: false,
    confirmedById: null,
    confirmedAt: null,
    workingDaysToAcceptance: null,
    ...countedAs(form, writtenDay(receivedAt)),
    reportingGround: null,
    createdById: officerId,
    createdAt: receivedAt,
  };
  return { row, decisions: [], saved: { form, at: receivedAt, times: 1 }, acceptedAt: null };
}

/** Where it came from if it came from somewhere, who helps, and the officer who wrote for one who cannot. */
function receptionOf(
  { accessNeeds, fullName }: ApplicantForm,
  { channel, receivedAt }: Plot,
): ReceptionRecord {
  const given = { accessNeeds, channel, writing: null };
  const isDue = awaitsSignature(given);
  return {
    ...emptyReception,
    from: missingChannelFields(channel, {}).length > 0 ? cameFrom[channel] : null,
    writing: isDue
      ? { writtenBy: OFFICER, readAloudBy: OFFICER, signedWith: "fingerprint", witness: null }
      : null,
    writingAt: isDue ? receivedAt : null,
    support: needsInPerson
      .filter((need) => accessNeeds.includes(need))
      .map((need) => ({ need, name: `Người đi cùng ${fullName}`, relation: null, phone: null })),
  };
}

const OFFICER = "Cán bộ tiếp nhận";

const cameFrom: Record<RequestChannel, string | null> = {
  counter: null,
  post: null,
  electronic: "Cổng dịch vụ công",
  "mobile-session": "Nhà văn hóa ấp",
  referral: "Ủy ban nhân dân xã",
};

/** The columns that `countAs` of the requests freezes. */
export function countedAs(
  { communeCode, sex, facts }: ApplicantForm,
  communeOn: Row<"requests">["communeOn"],
) {
  return {
    communeCode,
    communeOn,
    sex,
    hasDisability: Boolean(facts.disability),
    disabilityTypes: facts.disability?.types ?? [],
    degree: facts.disability?.degree ?? null,
  };
}
