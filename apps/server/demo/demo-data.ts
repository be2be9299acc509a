import {
  accessNeeds,
  agencyKinds,
  caseResults,
  codesOf,
  DisabilityDegree,
  DisabilityType,
  discontinuationGrounds,
  fieldsOfLaw,
  filePaperKinds,
  findingSeverities,
  formsOfAid,
  Household,
  immediateAcceptanceReasons,
  inspectedKinds,
  isPlainDate,
  materialFormats,
  materialKinds,
  outreachKinds,
  type PlainDate,
  proceduralStatuses,
  providerKinds,
  referralPurposes,
  referralStatuses,
  requestChannels,
  requesterKinds,
  Sex,
  satisfactionChannels,
  stepKinds,
} from "@tgpl/domain";
import { z } from "zod";
import { roles } from "../src/platform/access.ts";
import { readSynthetic } from "./read-synthetic.ts";

const marked = { synthetic: z.literal(true), how: z.string().min(1) };
const Share = z.number().min(0).max(1);
const Weight = z.number().min(0);
const weights = <Code extends string>(codes: readonly Code[]) => z.partialRecord(z.enum(codes), Weight);
/** Numbers written as keys: how many days, how often. */
const Days = z.record(z.string().regex(/^\d+$/), Weight);
const Form = z.enum(codesOf(formsOfAid));
const orNone = <Code extends string>(codes: readonly Code[]): readonly ("none" | Code)[] => [
  "none",
  ...codes,
];

const People = z.strictObject({
  ...marked,
  shareWithDisability: Share,
  families: z.array(z.string()),
  middles: z.strictObject({ male: z.array(z.string()), female: z.array(z.string()) }),
  givens: z.array(z.string()),
  sexes: weights(Sex.options),
  ages: z.array(z.strictObject({ from: z.int(), until: z.int(), weight: Weight })),
  disabilityTypes: weights(DisabilityType.options),
  disabilityDegrees: weights(DisabilityDegree.options),
  shareWithSecondType: Share,
  shareCertified: Share,
  householdsWithDisability: weights(Household.options),
  households: weights(Household.options),
  allowances: z.record(
    z.enum(orNone(DisabilityDegree.options)),
    z.strictObject({ active: Weight, suspended: Weight, ended: Weight }),
  ),
  shareOf: z.strictObject({
    meritorious: Share,
    ethnicMinority: Share,
    livesInExtremeHardshipArea: Share,
    martyrFamily: Share,
    agentOrange: Share,
    inSocialProtectionFacility: Share,
    domesticViolenceVictim: Share,
    livesWithHiv: Share,
    nationalId: Share,
    phone: Share,
    unknownFact: Share,
  }),
  accessNeeds: z.record(z.enum(orNone(DisabilityType.options)), weights(orNone(codesOf(accessNeeds)))),
});

const Branch = z.strictObject({ code: z.string(), name: z.string(), districts: z.array(z.string()) });
const DemoProvider = z.strictObject({
  office: z.string(),
  kind: z.enum(codesOf(providerKinds)),
  signLanguage: z.boolean().default(false),
});
const DemoAccountLine = z.strictObject({
  key: z.string(),
  role: z.enum(roles),
  office: z.string().nullable(),
  /** The agency of the plan for which a focal point reports. */
  agency: z.string().nullable().default(null),
  email: z.string(),
  /** null: bears the name of the provider that it belongs to. */
  displayName: z.string().nullable(),
  /** The others did the work of the past and have no password. */
  signsIn: z.boolean(),
});

const City = z.strictObject({
  ...marked,
  branches: z.array(Branch),
  districtWeights: z.record(z.string(), Weight),
  shareOfMainCommune: Share,
  growth: z.record(z.string(), z.tuple([Weight, Weight, Weight])),
  providers: z.array(DemoProvider),
  accounts: z.array(DemoAccountLine),
});

const Plan = z.strictObject({
  ...marked,
  /** Of a whole year, by former district. */
  casesPerYear: z.record(z.string(), z.int().positive()),
  closedPerAccepted: Share,
  daysToAcceptance: z.number().positive(),
  decidedBy: z.string(),
});

const Field = z.strictObject({
  weight: Weight,
  forms: weights(codesOf(formsOfAid)),
  statuses: weights(orNone(codesOf(proceduralStatuses))),
  matters: z.array(z.string()).min(1),
});

const Work = z.strictObject({
  ...marked,
  months: z.array(Weight).length(12),
  channels: weights(codesOf(requestChannels)),
  requesterKinds: weights(codesOf(requesterKinds)),
  fields: z.record(z.enum(codesOf(fieldsOfLaw)), Field),
  shareWithHearing: Share,
  shareHearingImminent: Share,
  shareLimitationImminent: Share,
  sharePapersComplete: Share,
  shareWithdrawn: Share,
  shareHandledElsewhere: Share,
  shareUnlawful: Share,
  shareSupplementBrought: Share,
  immediateReasons: weights(orNone(codesOf(immediateAcceptanceReasons))),
  shareImmediateOtherwise: Share,
  answerWorkingDays: Days,
  supplementWorkingDays: Days,
  appointWorkingDays: Days,
  caseDays: z.record(Form, z.strictObject({ from: z.int(), until: z.int() })),
  handoverDays: Days,
  shareDiscontinued: Share,
  discontinuationGrounds: weights(codesOf(discontinuationGrounds)),
  steps: z.record(Form, z.array(z.enum(codesOf(stepKinds))).min(1)),
  results: z.record(Form, weights(codesOf(caseResults))),
  stepNote: z.string(),
  closingNote: z.string(),
  discontinuationReason: z.string(),
  transfer: z.strictObject({ reason: z.string(), to: z.string() }),
  complaint: z.strictObject({ refusal: z.string(), work: z.string(), answer: z.string() }),
  refusalReasons: z.strictObject({
    "condition-not-met": z.string(),
    "handled-elsewhere": z.string(),
    "unlawful-content": z.string(),
  }),
  requesterNames: z.strictObject({ relative: z.string(), representative: z.string(), agency: z.string() }),
  confirmWorkingDays: Days,
});

const Quality = z.strictObject({
  ...marked,
  shareAppraised: Share,
  appraisalWorkingDays: z.strictObject({ from: z.int(), until: z.int() }),
  shareAcknowledged: Share,
  shareAppealed: Share,
  shareTimeAppraised: Share,
  shareHoursCut: Share,
  shareAsked: Share,
  shareAnswered: Share,
  shareRefused: Share,
  shareWithWords: Share,
  shareEvaluated: Share,
  planPercent: z.number().positive(),
  channels: weights(codesOf(satisfactionChannels)),
  opinions: z.array(z.string()).min(1),
  remarks: z.array(z.string()).min(1),
  hoursReasons: z.array(z.string()).min(1),
  appeals: z.array(z.string()).min(1),
  appealAnswers: z.array(z.string()).min(1),
  secondReason: z.string(),
  words: z.array(z.string()).min(1),
  experts: z.array(z.string()).min(1),
  expertOpinions: z.array(z.string()).min(1),
});

const DeskItem = z.strictObject({
  by: z.string(),
  form: Form,
  receivedToday: z.literal(true).optional(),
  workingDaysAgo: z.int().min(1).optional(),
  calendarDaysAgo: z.int().min(1).optional(),
  /** How far it has come by now. */
  until: z
    .enum([
      "unanswered",
      "supplement-requested",
      "accepted-immediately",
      "accepted",
      "in-progress",
      "closed",
      "transferred",
      "refused",
    ])
    .default("unanswered"),
  endedDaysAgo: z.int().optional(),
  /** `own`: the provider who has an account. */
  provider: z.literal("own").optional(),
});
export type DeskItem = z.infer<typeof DeskItem>;

const Desk = z.strictObject({ ...marked, items: z.array(DeskItem) });

const Agencies = z.strictObject({
  ...marked,
  /** The first day of the bodies that follow those of before. */
  reorganisedOn: z.string().refine(isPlainDate) as unknown as z.ZodType<PlainDate>,
  decision: z.string(),
  agencies: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.enum(codesOf(agencyKinds)),
      name: z.string(),
      nameEn: z.string(),
      /** Ended on the day before, and became these. */
      into: z.array(z.string()).optional(),
      contact: z.string().optional(),
    }),
  ),
  shareLate: Share,
  desk: z.array(
    z.strictObject({
      office: z.string(),
      status: z.enum(codesOf(proceduralStatuses)),
      agency: z.string(),
      askedMinutesAgo: z.int(),
      toldMinutesAgo: z.int().nullable(),
      declined: z.boolean().optional(),
    }),
  ),
  matters: z.partialRecord(z.enum(codesOf(proceduralStatuses)), z.string()),
  referrals: z.array(
    z.strictObject({
      purpose: z.enum(codesOf(referralPurposes)),
      agency: z.string(),
      question: z.string(),
      until: z.enum(codesOf(referralStatuses)),
      replyInDays: z.int().optional(),
      feedback: z.string().optional(),
    }),
  ),
  incoming: z.array(
    z.strictObject({ agency: z.string(), question: z.string(), feedback: z.string().optional() }),
  ),
});

const CaseFile = z.strictObject({
  ...marked,
  court: z.string(),
  police: z.string(),
  postponed: z.string(),
  place: z.string(),
  contacts: z.array(z.strictObject({ said: z.string(), next: z.string() })),
  notes: z.array(z.string()),
  tasks: z.array(z.string()),
  papers: z.array(
    z.strictObject({
      kind: z.enum(codesOf(filePaperKinds)),
      title: z.string(),
      afterDays: z.int(),
      isOfRequest: z.boolean(),
    }),
  ),
});

const Course = z.strictObject({ title: z.string(), topics: z.array(z.string()).min(1) });

const Training = z.strictObject({
  ...marked,
  host: z.string(),
  venues: z.array(z.string()),
  trainers: z.array(z.string()),
  courses: z.array(Course.extend({ monthAndDay: z.string().regex(/^\d\d-\d\d$/) })),
  next: Course.extend({ inDays: z.int() }),
  minutesOfSession: z.int(),
  certificatePercent: z.int(),
  shareEnrolled: Share,
  sharePresent: Share,
  guests: z.array(z.strictObject({ fullName: z.string(), workplace: z.string() })),
});

const Outreach = z.strictObject({
  ...marked,
  venues: z.array(z.string()).min(1),
  partners: z.array(z.string()).min(1),
  topics: z.array(z.string()).min(1),
  names: z.record(z.enum(codesOf(outreachKinds)), z.string()),
  programme: z.string(),
  cancelled: z.string(),
  talksPerOfficeAndYear: z.int(),
  shareCancelled: Share,
  shareCombined: Share,
  shareWithInterpreter: Share,
  materials: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(codesOf(materialKinds)),
      format: z.enum(codesOf(materialFormats)),
      copies: z.int(),
    }),
  ),
  answersPerYear: z.int(),
  shareAnswersOfOthers: Share,
  shareKnows: Share,
  shareNeed: Share,
  shareUnanswered: Share,
});

const FindingWords = z.record(
  z.string(),
  z.strictObject({ severity: z.enum(codesOf(findingSeverities)), seen: z.string(), todo: z.string() }),
);
export type FindingWords = z.infer<typeof FindingWords>;

const Inspections = z.strictObject({
  ...marked,
  team: z.array(z.string()).min(1),
  metWith: z.array(z.string()).min(1),
  subjects: z.record(z.enum(codesOf(inspectedKinds)), z.string()),
  basis: z.string(),
  conclusion: z.string(),
  reported: z.string(),
  checked: z.string(),
  shareClosed: Share,
  shareLate: Share,
  findings: FindingWords,
});

export type DemoData = {
  people: z.infer<typeof People>;
  city: z.infer<typeof City>;
  plan: z.infer<typeof Plan>;
  work: z.infer<typeof Work>;
  quality: z.infer<typeof Quality>;
  file: z.infer<typeof CaseFile>;
  desk: z.infer<typeof Desk>;
  agencies: z.infer<typeof Agencies>;
  training: z.infer<typeof Training>;
  outreach: z.infer<typeof Outreach>;
  inspections: z.infer<typeof Inspections>;
};

/** All files of invented data, checked. */
export function readDemoData(): DemoData {
  return {
    people: readSynthetic("people.json", People),
    city: readSynthetic("city.json", City),
    plan: readSynthetic("plan.json", Plan),
    work: readSynthetic("work.json", Work),
    quality: readSynthetic("quality.json", Quality),
    file: readSynthetic("file.json", CaseFile),
    desk: readSynthetic("desk.json", Desk),
    agencies: readSynthetic("agencies.json", Agencies),
    training: readSynthetic("training.json", Training),
    outreach: readSynthetic("outreach.json", Outreach),
    inspections: readSynthetic("inspections.json", Inspections),
  };
}
