import { type AccessNeed, accessNeeds, factNames, labelOf } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Inputs } from "../../api/outputs.ts";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import { useFactTitle, useFactValueWords } from "../history/use-fact-value-words.ts";

export type MergeField = Inputs["applicants"]["merge"]["take"][number];

export interface MergeRow {
  field: MergeField;
  title: string;
  kept: string;
  merged: string;
  isKnown: { kept: boolean; merged: boolean };
  differs: boolean;
}

const fields: readonly MergeField[] = [
  "fullName",
  "birthDate",
  "sex",
  "nationalId",
  "phone",
  "residence",
  "accessNeeds",
  ...factNames.filter((name) => name !== "birthDate"),
];

/** Both records field by field, in words; what both say alike comes along so that one can see it. */
export function useMergeRows(): (kept: ApplicantRecord, merged: ApplicantRecord) => MergeRow[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const title = useFactTitle();
  const words = useFactValueWords();
  const say = (field: MergeField, record: ApplicantRecord) => {
    if (field !== "accessNeeds") return words(field, saidOf(field, record));
    const needs = record.accessNeeds.map((need: AccessNeed) => labelOf(accessNeeds, need, language));
    return needs.length > 0 ? needs.join("; ") : t("applicants.none");
  };
  return (kept, merged) =>
    fields.map((field) => {
      const said = { kept: say(field, kept), merged: say(field, merged) };
      return {
        field,
        title: field === "accessNeeds" ? t("applicants.accessNeeds") : title(field),
        ...said,
        isKnown: { kept: isKnown(field, kept), merged: isKnown(field, merged) },
        differs: said.kept !== said.merged,
      };
    });
}

function isKnown(field: MergeField, record: ApplicantRecord): boolean {
  return field === "accessNeeds" ? record.accessNeeds.length > 0 : saidOf(field, record) !== undefined;
}

function saidOf(field: Exclude<MergeField, "accessNeeds">, record: ApplicantRecord): unknown {
  switch (field) {
    case "fullName":
    case "sex":
      return record[field];
    case "birthDate":
    case "nationalId":
    case "phone":
      return record[field] ?? undefined;
    case "residence":
      return { communeName: record.communeName, address: record.address };
    case "disability":
      return disabilityOf(record);
    case "receivesMonthlySocialAllowance":
      return allowanceOf(record);
    default:
      return record.facts[field];
  }
}

function disabilityOf({ facts, certificateNumber, certificateOn }: ApplicantRecord): unknown {
  if (facts.disability === undefined && !certificateNumber) return undefined;
  return { disability: facts.disability, number: certificateNumber, on: certificateOn };
}

function allowanceOf({ facts, allowanceStatus, allowanceBenefit }: ApplicantRecord): unknown {
  if (allowanceStatus) return { status: allowanceStatus, benefit: allowanceBenefit };
  return facts.receivesMonthlySocialAllowance === false ? { status: "never" } : undefined;
}
