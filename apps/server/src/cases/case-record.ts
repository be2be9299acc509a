import {
  accessNeeds,
  type CaseMove,
  caseResults,
  caseStatuses,
  codesOf,
  type Deadline,
  discontinuationGrounds,
  fieldsOfLaw,
  filePaperKinds,
  formsOfAid,
  hearingKinds,
  outcomeDocuments,
  partyRoles,
  proceedingsStages,
  providerKinds,
  withdrawalForms,
} from "@tgpl/domain";
import { z } from "zod";
import { ApplicantRecord } from "../applicants/applicant-form.ts";
import { Day, Line, Moment } from "../platform/fields.ts";
import { Reception } from "../requests/reception.ts";
import { HearingNeed } from "./case-hearing.ts";

/** Everything that happens to a case, in the order of its life. */
export const caseEventKinds = [
  "opened",
  "provider-appointed",
  "provider-replaced",
  "replacement-asked",
  "replacement-refused",
  "work-handed-over",
  "hand-over-undone",
  "step",
  "closed",
  "handed-over",
  "discontinued",
  "transferred",
  "petitioned",
  "petition-answered",
  "archived",
  "stage",
  "stage-registration",
  "stage-result",
  "hearing",
  "party",
  "note",
  "contact",
  "task",
  "task-done",
  "document",
  "waiver",
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** The paper with which a case ends. */
export const OutcomePaper = z.object({
  kind: z.enum(codesOf(outcomeDocuments)),
  number: Line(60),
  on: Day,
});
export type OutcomePaper = z.infer<typeof OutcomePaper>;

/** A written petition on the case, with the answer once it comes. */
export const PetitionRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  addressee: z.string(),
  text: z.string(),
  sentOn: Day,
  repliedOn: Day.nullable(),
  reply: z.string().nullable(),
});
export type PetitionRecord = z.infer<typeof PetitionRecord>;

const Office = z.object({ id: z.uuid(), code: z.string(), name: z.string() });
/** What stands beside the story: a few of each, and how many there are. */
const Aside = z.object({
  /** The stage that began last. */
  stage: z.object({ stage: z.enum(codesOf(proceedingsStages)), agency: z.string() }).nullable(),
  /** Hearings that are to come, or whose result is still missing. */
  hearings: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(codesOf(hearingKinds)),
      place: z.string(),
      room: z.string().nullable(),
      startsAt: Moment,
      needs: z.array(HearingNeed),
    }),
  ),
  parties: z.array(z.object({ id: z.uuid(), fullName: z.string(), role: z.enum(codesOf(partyRoles)) })),
  partyCount: z.int(),
  tasks: z.array(
    z.object({
      id: z.uuid(),
      version: z.int(),
      what: z.string(),
      dueOn: Day,
      forName: z.string(),
      isMine: z.boolean(),
    }),
  ),
  taskCount: z.int(),
  documents: z.array(
    z.object({ id: z.uuid(), title: z.string(), on: Day, kind: z.enum(codesOf(filePaperKinds)) }),
  ),
  documentCount: z.int(),
  hours: z.array(z.object({ name: z.string().nullable(), hours: z.number() })),
});

const ProviderLine = z.object({ id: z.uuid(), fullName: z.string(), kind: z.enum(codesOf(providerKinds)) });

export const CaseRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  fileCode: z.string(),
  status: z.enum(codesOf(caseStatuses)),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  matter: z.string(),
  requestId: z.uuid(),
  applicant: ApplicantRecord,
  accessNeeds: z.array(z.enum(codesOf(accessNeeds))),
  /** Who the guardian or companion is. */
  support: Reception.shape.support,
  office: Office,
  provider: ProviderLine.nullable(),
  receivedAt: Moment,
  acceptedAt: Moment,
  appointedAt: Moment.nullable(),
  closedAt: Moment.nullable(),
  handedOverAt: Moment.nullable(),
  discontinuedAt: Moment.nullable(),
  discontinuationGround: z.enum(codesOf(discontinuationGrounds)).nullable(),
  /** Why it was not continued or was transferred, as the letter gives it. */
  endingReason: z.string().nullable(),
  withdrawalForm: z.enum(codesOf(withdrawalForms)).nullable(),
  withdrawnOn: Day.nullable(),
  transferredAt: Moment.nullable(),
  transferredTo: z.string().nullable(),
  informedOn: Day.nullable(),
  /** The application for another provider that waits for its answer. */
  replacementAskedAt: Moment.nullable(),
  hearingOn: Day.nullable(),
  result: z.enum(codesOf(caseResults)).nullable(),
  outcomeDocument: OutcomePaper.nullable(),
  /** The ground of eligibility that counts in the ministry's form. */
  reportingGround: z.string().nullable(),
  /** A limit runs, but its end lies in a year whose days off are not known: then there is no clock to show. */
  dueUntold: z.boolean(),
  /** The clock that runs now, with each counted and skipped day. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
  moves: z.array(z.custom<CaseMove>((value) => typeof value === "object")),
  /** The newest twenty. */
  petitions: z.array(PetitionRecord),
  archivedAt: Moment.nullable(),
  archivePlace: z.string().nullable(),
  retainUntil: Day.nullable(),
  /** How many lines the story has for this person; the story itself is read by its pages. */
  eventCount: z.number().int(),
  aside: Aside,
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** One line of the list of cases. */
export const CaseLine = z.object({
  id: z.uuid(),
  fileCode: z.string(),
  status: CaseRecord.shape.status,
  formOfAid: CaseRecord.shape.formOfAid,
  fieldOfLaw: CaseRecord.shape.fieldOfLaw,
  fullName: z.string(),
  communeName: z.string(),
  providerName: z.string().nullable(),
  acceptedAt: Moment,
  nextDueAt: Moment.nullable(),
  nextRule: z.string().nullable(),
  hasDisability: z.boolean(),
  closedOn: Day.nullable(),
  officeCode: z.string(),
});
export type CaseLine = z.infer<typeof CaseLine>;
