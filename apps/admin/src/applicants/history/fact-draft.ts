import type { Disability, PlainDate } from "@tgpl/domain";
import type { Inputs } from "../../api/outputs.ts";
import { type ApplicantFormValue, askedFacts, fromApplicantRecord } from "../applicant-form-value.ts";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import type { HistoryEntry, HistoryFact } from "./use-fact-value-words.ts";

/** What is being written down of one fact. The answer itself stands where the person's own form has it. */
export type FactDraft = ApplicantFormValue & {
  fact: HistoryFact;
  nature: "change" | "correction";
  from: PlainDate | null;
  reason: string;
  degree: Disability["degree"] | null;
  decisionNo: string;
  decisionDate: PlainDate | null;
  issuedBy: string;
  legalBasis: string;
};

/** Facts of which a change is written down, those that decide most first. */
export const recordedFacts: readonly HistoryFact[] = [
  "receivesMonthlySocialAllowance",
  "household",
  "disability",
  "residence",
  ...askedFacts.filter((fact) => fact !== "household" && fact !== "disability"),
  "birthDate",
  "fullName",
  "sex",
  "nationalId",
  "phone",
];

export function draftOf(
  record: ApplicantRecord,
  given: { fact?: HistoryFact | undefined; corrects?: HistoryEntry | undefined; isMending?: boolean },
): FactDraft {
  const { corrects, isMending = false } = given;
  return {
    ...fromApplicantRecord(record),
    fact: corrects?.fact ?? given.fact ?? "receivesMonthlySocialAllowance",
    nature: corrects || isMending ? "correction" : "change",
    from: corrects?.from ?? null,
    reason: "",
    degree: record.facts.disability?.degree ?? null,
    ...decisionOf(corrects),
  };
}

function decisionOf(entry: HistoryEntry | undefined) {
  const said = (entry?.value ?? {}) as Partial<
    Record<"decisionNo" | "decisionDate" | "issuedBy" | "legalBasis", string>
  >;
  return {
    decisionNo: said.decisionNo ?? "",
    decisionDate: (said.decisionDate as PlainDate | undefined) ?? null,
    issuedBy: said.issuedBy ?? "",
    legalBasis: said.legalBasis ?? "",
  };
}

type Said = Pick<Inputs["applicants"]["recordFact"], "fact" | "value" | "nature" | "from" | "reason">;

/** What the server takes; null: not known any more. */
export function toSaid(draft: FactDraft): Said {
  const { fact, nature, from } = draft;
  return { fact, nature, from, value: answerOf(draft), reason: draft.reason.trim() || null };
}

function answerOf(draft: FactDraft): unknown {
  const { fact, answers } = draft;
  switch (fact) {
    case "fullName":
    case "sex":
    case "birthDate":
      return draft[fact] || null;
    case "nationalId":
      return draft.nationalId.replace(/[\s.]/g, "") || null;
    case "phone":
      return draft.phone.replace(/[\s.()-]/g, "").replace(/^(\+84|0084)/, "0") || null;
    case "residence":
      return draft.commune && { communeCode: draft.commune.code, address: draft.address.trim() || null };
    case "receivesMonthlySocialAllowance":
      return allowanceOf(draft);
    case "disability":
      return disabilityOf(draft);
    default:
      return answers[fact] === "unknown" ? null : answers[fact];
  }
}

function allowanceOf({ allowance, from, decisionDate, ...draft }: FactDraft): unknown {
  if (allowance === "unknown") return null;
  if (allowance === "never") return { status: "never" };
  const benefit = allowance === "social-pension" ? { benefit: allowance } : {};
  return {
    status: allowance === "social-pension" ? "active" : allowance,
    ...benefit,
    ...given({ decisionNo: draft.decisionNo, issuedBy: draft.issuedBy, legalBasis: draft.legalBasis }),
    ...(decisionDate && { decisionDate }),
  };
}

function disabilityOf({ answers, degree, certificateNumber, certificateOn, issuedBy }: FactDraft): unknown {
  const { disability } = answers;
  if (disability === "unknown") return null;
  const isCertified = disability?.certified === true;
  return {
    disability: disability && { ...disability, ...(degree && { degree }) },
    number: (isCertified && certificateNumber.trim()) || null,
    on: isCertified ? certificateOn : null,
    ...(isCertified && given({ issuedBy })),
  };
}

/** Fields left empty are left out. */
function given(fields: Record<string, string>): Record<string, string> {
  const filled = Object.entries(fields).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}

/** Whether a field of the form belongs to what is written down of this fact. */
export function isOfFact(path: string, fact: HistoryFact): boolean {
  switch (fact) {
    case "residence":
      return path === "commune" || path === "address";
    case "receivesMonthlySocialAllowance":
      return path === "allowance";
    case "disability":
      return ["answers.disability", "degree", "certificateNumber", "certificateOn"].includes(path);
    default:
      return path === fact || path === `answers.${fact}`;
  }
}
