import {
  accessNeeds,
  caseResults,
  codesOf,
  DisabilityDegree,
  DisabilityType,
  discontinuationGrounds,
  fieldsOfLaw,
  formsOfAid,
  Household,
  immediateAcceptanceReasons,
  proceduralStatuses,
  providerKinds,
  requestChannels,
  requesterKinds,
  Sex,
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
  refusalReasons: z.strictObject({
    "condition-not-met": z.string(),
    "handled-elsewhere": z.string(),
    "unlawful-content": z.string(),
  }),
  requesterNames: z.strictObject({ relative: z.string(), representative: z.string(), agency: z.string() }),
  confirmWorkingDays: Days,
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
      "refused",
    ])
    .default("unanswered"),
  endedDaysAgo: z.int().optional(),
  /** `own`: the provider who has an account. */
  provider: z.literal("own").optional(),
});
export type DeskItem = z.infer<typeof DeskItem>;

const Desk = z.strictObject({ ...marked, items: z.array(DeskItem) });

export type DemoData = {
  people: z.infer<typeof People>;
  city: z.infer<typeof City>;
  plan: z.infer<typeof Plan>;
  work: z.infer<typeof Work>;
  desk: z.infer<typeof Desk>;
};

/** All files of invented data, checked. */
export function readDemoData(): DemoData {
  return {
    people: readSynthetic("people.json", People),
    city: readSynthetic("city.json", City),
    plan: readSynthetic("plan.json", Plan),
    work: readSynthetic("work.json", Work),
    desk: readSynthetic("desk.json", Desk),
  };
}
