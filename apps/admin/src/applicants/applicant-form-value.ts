import {
  type AccessNeed,
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

/** `never`: asked, and there is none. */
export type AllowanceAnswer = AllowanceStatus | "never" | "unknown";

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
    allowance: record.allowanceStatus ?? toAllowanceAnswer(record.facts.receivesMonthlySocialAllowance),
    certificateNumber: record.certificateNumber ?? "",
    certificateOn: record.certificateOn,
  };
}

/** What the server takes. What must not be empty is checked by the form first and refused by the server anyway. */
export function toApplicantForm(value: ApplicantFormValue): ServerForm {
  const { birthDate: _, ...facts } = toFacts(value);
  return {
    fullName: value.fullName,
    birthDate: value.birthDate,
    sex: value.sex as Sex,
    nationalId: orNull(value.nationalId),
    phone: orNull(value.phone),
    communeCode: value.commune?.code ?? "",
    address: orNull(value.address),
    facts,
    allowanceStatus: isStatus(value.allowance) ? value.allowance : null,
    certificateNumber: orNull(value.certificateNumber),
    certificateOn: value.certificateOn,
    accessNeeds: value.accessNeeds,
  };
}

/** The facts as `decideEligibility` takes them: what nobody knows is missing. */
export function toFacts({ birthDate, answers, allowance }: ApplicantFormValue): ApplicantFacts {
  const known = Object.entries(answers).filter(([, answer]) => answer !== "unknown");
  return {
    ...(birthDate && { birthDate }),
    ...(Object.fromEntries(known) as ApplicantFacts),
    ...allowanceFacts(allowance),
  };
}

/** Never asked is unknown; a suspended allowance settles nothing, says the domain. */
function allowanceFacts(allowance: AllowanceAnswer): ApplicantFacts {
  if (allowance === "unknown") return {};
  if (allowance === "never") return { receivesMonthlySocialAllowance: false };
  return toAllowanceFact({ status: allowance }).facts;
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
  return allowance !== "unknown" && allowance !== "never";
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
