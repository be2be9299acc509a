import {
  type AccessNeed,
  type AllowanceFact,
  type AllowanceStatus,
  type ApplicantFacts,
  type FactName,
  factNames,
  type PlainDate,
  type Sex,
  toAllowanceFact,
} from "@tgpl/domain";
import type { Inputs, Outputs } from "../api/outputs.ts";

/** Facts that are asked and answered as such; the other two follow from the birth date and the allowance. */
export type AskedFact = Exclude<FactName, "birthDate" | "receivesMonthlySocialAllowance">;

/** In a form "not known" is an answer like the others; in the facts it is a missing field. */
export type Answers = { [Name in AskedFact]: Exclude<ApplicantFacts[Name], undefined> | "unknown" };

/** `never`: asked, and there is none. `social-pension`: only that other benefit, which no text says to count. */
export type AllowanceAnswer = AllowanceStatus | "social-pension" | "never" | "unknown";

export type ChosenCommune = { code: string; name: string; districtCode: string | null };

/** A person while being written down. The intake's form and the person's own form have the same parts. */
export type ApplicantFormValue = {
  fullName: string;
  birthDate: PlainDate | null;
  sex: Sex | null;
  nationalId: string;
  phone: string;
  commune: ChosenCommune | null;
  address: string;
  accessNeeds: AccessNeed[];
  answers: Answers;
  allowance: AllowanceAnswer;
  certificateNumber: string;
  certificateOn: PlainDate | null;
};

type ServerForm = Inputs["applicants"]["register"]["form"];
type StoredApplicant = Omit<Outputs["applicants"]["get"], "facts"> & { facts: ApplicantFacts };

const nothingKnown: Answers = {
  meritorious: "unknown",
  household: "unknown",
  ethnicMinority: "unknown",
  livesInExtremeHardshipArea: "unknown",
  proceduralStatuses: "unknown",
  martyrFamily: "unknown",
  agentOrange: "unknown",
  disability: "unknown",
  inSocialProtectionFacility: "unknown",
  domesticViolenceVictim: "unknown",
  trafficking: "unknown",
  matterConcernsTrafficking: "unknown",
  livesWithHiv: "unknown",
};

/** In the order in which a form asks. */
export const askedFacts: readonly AskedFact[] = factNames.filter(
  (name) => name in nothingKnown,
) as AskedFact[];

export function emptyApplicantForm(): ApplicantFormValue {
  return {
    fullName: "",
    birthDate: null,
    sex: null,
    nationalId: "",
    phone: "",
    commune: null,
    address: "",
    accessNeeds: [],
    answers: nothingKnown,
    allowance: "unknown",
    certificateNumber: "",
    certificateOn: null,
  };
}

/** A stored person as the form shows it. */
export function fromApplicantRecord(record: StoredApplicant): ApplicantFormValue {
  return {
    fullName: record.fullName,
    birthDate: record.birthDate,
    sex: record.sex,
    nationalId: record.nationalId ?? "",
    phone: record.phone ?? "",
    commune: { code: record.communeCode, name: record.communeName, districtCode: record.districtCode },
    address: record.address ?? "",
    accessNeeds: [...record.accessNeeds],
    answers: toAnswers(record.facts),
    allowance: allowanceOfRecord(record),
    certificateNumber: record.certificateNumber ?? "",
    certificateOn: record.certificateOn,
  };
}

/** What the server takes. What must not be empty is checked by the form first and refused by the server anyway. */
export function toApplicantForm(value: ApplicantFormValue): ServerForm {
  const { answers, allowance } = value;
  const facts = { ...knownAnswers(answers), ...(allowance === "never" && toldNoAllowance) };
  return {
    fullName: value.fullName,
    birthDate: value.birthDate,
    sex: value.sex as Sex,
    nationalId: orNull(value.nationalId),
    phone: orNull(value.phone),
    communeCode: value.commune?.code ?? "",
    address: orNull(value.address),
    facts,
    ...allowanceColumns(value.allowance),
    certificateNumber: orNull(value.certificateNumber),
    certificateOn: value.certificateOn,
    accessNeeds: value.accessNeeds,
  };
}

/** The facts as `decideEligibility` takes them for a day: what nobody knows is missing. */
export function toFacts(value: ApplicantFormValue, on: PlainDate): ApplicantFacts {
  const { birthDate, answers, allowance } = value;
  return {
    ...(birthDate && { birthDate }),
    ...knownAnswers(answers),
    ...readAllowance(allowance, on).facts,
  };
}

const toldNoAllowance = { receivesMonthlySocialAllowance: false } as const;

/** What the answer about the allowance lets us say on a day, and what a person has to decide meanwhile. */
export function readAllowance(
  allowance: AllowanceAnswer,
  on: PlainDate,
): Pick<AllowanceFact, "facts" | "judgement"> {
  if (allowance === "unknown") return { facts: {}, judgement: null };
  if (allowance === "never") return { facts: toldNoAllowance, judgement: null };
  return allowance === "social-pension"
    ? toAllowanceFact({ benefit: allowance, status: "active" }, on)
    : toAllowanceFact({ status: allowance }, on);
}

function knownAnswers(answers: Answers): Omit<ApplicantFacts, "birthDate"> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== "unknown"));
}

function allowanceOfRecord({ allowanceBenefit, allowanceStatus, facts }: StoredApplicant): AllowanceAnswer {
  if (allowanceBenefit === "social-pension" && allowanceStatus !== "ended") return allowanceBenefit;
  return allowanceStatus ?? toAllowanceAnswer(facts.receivesMonthlySocialAllowance);
}

function allowanceColumns(
  allowance: AllowanceAnswer,
): Pick<ServerForm, "allowanceStatus" | "allowanceBenefit"> {
  if (allowance === "social-pension") return { allowanceStatus: "active", allowanceBenefit: allowance };
  return { allowanceStatus: isStatus(allowance) ? allowance : null, allowanceBenefit: null };
}

function toAnswers(facts: ApplicantFacts): Answers {
  const known = Object.entries(facts).filter(([name, fact]) => name in nothingKnown && fact !== undefined);
  return { ...nothingKnown, ...(Object.fromEntries(known) as Partial<Answers>) };
}

export function toAllowanceAnswer(receives: boolean | undefined): AllowanceAnswer {
  if (receives === undefined) return "unknown";
  return receives ? "active" : "never";
}

function isStatus(allowance: AllowanceAnswer): allowance is AllowanceStatus {
  return allowance === "active" || allowance === "suspended" || allowance === "ended";
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
