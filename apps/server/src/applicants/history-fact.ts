import { AllowanceStatus, ApplicantFacts, Disability, factNames, MonthlyBenefit, Sex } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line } from "../platform/fields.ts";
import type { ApplicantForm } from "./applicant-form.ts";

/** What of a person has a history: who they are, where they live, and every fact of the law. */
export const historyFacts = ["fullName", "sex", "nationalId", "phone", "residence", ...factNames] as const;
export type HistoryFact = (typeof historyFacts)[number];
export const HistoryFact = z.enum(historyFacts);

/** What a decision on the monthly allowance says; `never`: the person said that there is none. */
const Allowance = z.object({
  status: z.enum([...AllowanceStatus.options, "never"]),
  benefit: z.optional(MonthlyBenefit),
  decisionNo: Line(60).optional(),
  decisionDate: Day.optional(),
  issuedBy: Line(160).optional(),
  ground: z
    .string()
    .regex(/^(5\.[1-8]|local-resolution)$/, "wrong-format")
    .optional(),
  legalBasis: Line(160).optional(),
});
export type Allowance = z.infer<typeof Allowance>;

/** A disability with the certificate that states it; `disability: null` = none. */
const CertifiedDisability = z.object({
  disability: z.nullable(Disability),
  number: Line(40).nullable().optional(),
  on: Day.nullable().optional(),
  issuedBy: Line(160).optional(),
});

const Residence = z.object({
  communeCode: z.string().regex(/^\d{5}$/, "unknown-commune"),
  address: Line(200).nullable(),
});

const { shape } = ApplicantFacts;

/** The form of what is known of each fact. */
export const factValues = {
  fullName: Line(120),
  sex: Sex,
  nationalId: z.string().regex(/^\d{12}$/, "not-a-national-id"),
  phone: Line(20),
  residence: Residence,
  birthDate: Day,
  meritorious: shape.meritorious.def.innerType,
  household: shape.household.def.innerType,
  ethnicMinority: shape.ethnicMinority.def.innerType,
  livesInExtremeHardshipArea: shape.livesInExtremeHardshipArea.def.innerType,
  proceduralStatuses: shape.proceduralStatuses.def.innerType,
  martyrFamily: shape.martyrFamily.def.innerType,
  agentOrange: shape.agentOrange.def.innerType,
  disability: CertifiedDisability,
  receivesMonthlySocialAllowance: Allowance,
  inSocialProtectionFacility: shape.inSocialProtectionFacility.def.innerType,
  domesticViolenceVictim: shape.domesticViolenceVictim.def.innerType,
  trafficking: shape.trafficking.def.innerType,
  matterConcernsTrafficking: shape.matterConcernsTrafficking.def.innerType,
  livesWithHiv: shape.livesWithHiv.def.innerType,
} as const satisfies Record<HistoryFact, z.core.$ZodType>;

/** What a person's form says of one fact; undefined: nobody knows. */
export function valueIn(form: ApplicantForm, fact: HistoryFact): unknown {
  const { facts } = form;
  switch (fact) {
    case "fullName":
    case "sex":
      return form[fact];
    case "nationalId":
    case "phone":
    case "birthDate":
      return form[fact] ?? undefined;
    case "residence":
      return { communeCode: form.communeCode, address: form.address };
    case "disability":
      return disabilityIn(form);
    case "receivesMonthlySocialAllowance":
      return allowanceIn(form);
    default:
      return facts[fact];
  }
}

function disabilityIn({ facts, certificateNumber, certificateOn }: ApplicantForm): unknown {
  if (facts.disability === undefined && !certificateNumber && !certificateOn) return undefined;
  return { disability: facts.disability ?? null, number: certificateNumber, on: certificateOn };
}

function allowanceIn({ facts, allowanceStatus, allowanceBenefit }: ApplicantForm): Allowance | undefined {
  if (allowanceStatus)
    return { status: allowanceStatus, ...(allowanceBenefit && { benefit: allowanceBenefit }) };
  const told = facts.receivesMonthlySocialAllowance;
  return told === undefined ? undefined : { status: told ? "active" : "never" };
}

/** As far as the person's own columns can tell: what else a decision says stands in the history alone. */
export function asInColumns(fact: HistoryFact, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (fact === "receivesMonthlySocialAllowance") {
    const { status, benefit } = value as Allowance;
    return { status, benefit };
  }
  if (fact === "residence") {
    const { communeCode, address } = value as z.infer<typeof Residence>;
    return { communeCode, address };
  }
  if (fact !== "disability") return value;
  const { disability, number, on } = value as z.infer<typeof CertifiedDisability>;
  return { disability, number, on };
}

/** The form with one fact set; undefined: not known any more. */
export function withValue(form: ApplicantForm, fact: HistoryFact, value: unknown): ApplicantForm {
  switch (fact) {
    case "fullName":
    case "sex":
      return value === undefined ? form : { ...form, [fact]: value };
    case "nationalId":
    case "phone":
    case "birthDate":
      return { ...form, [fact]: value ?? null };
    case "residence":
      return { ...form, ...(value as z.infer<typeof Residence> | undefined) };
    case "disability":
      return withDisability(form, value as z.infer<typeof CertifiedDisability> | undefined);
    case "receivesMonthlySocialAllowance":
      return withAllowance(form, value as Allowance | undefined);
    default:
      return { ...form, facts: withFact(form.facts, fact, value) };
  }
}

function withFact(facts: ApplicantForm["facts"], fact: string, value: unknown): ApplicantForm["facts"] {
  const others = Object.entries(facts).filter(([name]) => name !== fact);
  return Object.fromEntries(value === undefined ? others : [...others, [fact, value]]);
}

function withDisability(
  form: ApplicantForm,
  value: z.infer<typeof CertifiedDisability> | undefined,
): ApplicantForm {
  return {
    ...form,
    facts: withFact(form.facts, "disability", value?.disability),
    certificateNumber: value?.number ?? null,
    certificateOn: value?.on ?? null,
  };
}

function withAllowance(form: ApplicantForm, value: Allowance | undefined): ApplicantForm {
  const isStatus = value !== undefined && value.status !== "never";
  const told = value?.status === "never" ? false : undefined;
  return {
    ...form,
    facts: withFact(form.facts, "receivesMonthlySocialAllowance", told),
    allowanceStatus: isStatus ? (value.status as AllowanceStatus) : null,
    allowanceBenefit: isStatus ? (value.benefit ?? null) : null,
  };
}
