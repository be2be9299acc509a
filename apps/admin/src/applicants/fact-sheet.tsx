import {
  type ApplicantFacts,
  allowanceStatuses,
  type FactName,
  factQuestion,
  households,
  type Language,
  labelOf,
  monthlyBenefits,
  proceduralStatuses,
  traffickingStatuses,
} from "@tgpl/domain";
import { FactRow } from "@tgpl/ui/form-section.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { askedFacts, fromApplicantRecord, toFacts } from "./applicant-form-value.ts";
import type { ApplicantRecord } from "./applicant-sheets.tsx";
import { useDescribeDisability } from "./use-disability-words.ts";

type Known = Omit<ApplicantRecord, "facts"> & { facts: ApplicantFacts };

const shown: readonly FactName[] = ["receivesMonthlySocialAllowance", ...askedFacts];

/** What is known for the test of eligibility, each fact as yes, no, or not known. */
export function FactSheet({ record }: { record: ApplicantRecord }) {
  const { t } = useTranslation();
  // The allowance counts by where its decision stands, as the test of eligibility takes it.
  const facts = toFacts(fromApplicantRecord(record), useToday());
  return (
    <Sheet title={t("applicants.facts")}>
      {shown.map((fact) => (
        <Fact key={fact} fact={fact} record={{ ...record, facts }} />
      ))}
    </Sheet>
  );
}

function Fact({ fact, record }: { fact: FactName; record: Known }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const answer = isTrue(record.facts, fact);
  const kind = answer === undefined ? "unknown" : answer ? "done" : "stopped";
  const word = answer === undefined ? "unknown" : answer ? "yes" : "no";
  return (
    <FactRow title={factQuestion(fact, language).short} note={useNote(fact, record)}>
      <Status kind={kind}>{t(`applicants.${word}`)}</Status>
    </FactRow>
  );
}

/** Whether a fact speaks for the person; undefined while nobody knows. */
function isTrue(facts: ApplicantFacts, fact: FactName): boolean | undefined {
  const value = facts[fact];
  if (value === undefined) return undefined;
  if (value === null || value === "none" || value === "neither") return false;
  if (Array.isArray(value)) return value.length > 0;
  return value !== false;
}

function useNote(fact: FactName, record: Known): string | undefined {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const describe = useDescribeDisability();
  const { facts, allowanceStatus, allowanceBenefit, certificateNumber, certificateOn } = record;
  if (fact === "receivesMonthlySocialAllowance") {
    if (!allowanceStatus) return undefined;
    const status = labelOf(allowanceStatuses, allowanceStatus, language);
    return allowanceBenefit ? `${labelOf(monthlyBenefits, allowanceBenefit, language)}: ${status}` : status;
  }
  if (fact !== "disability") return noteOf(facts, fact, language);
  if (!facts.disability) return undefined;
  const certificate = [
    certificateNumber && t("applicants.disability.numberWords", { number: certificateNumber }),
    certificateOn && t("applicants.disability.onWords", { date: format.date(certificateOn) }),
  ];
  return [describe(facts.disability), ...certificate].filter(Boolean).join(" · ");
}

function noteOf(facts: ApplicantFacts, fact: FactName, language: Language): string | undefined {
  const { household, trafficking, proceduralStatuses: statuses } = facts;
  if (fact === "household" && household) return labelOf(households, household, language);
  if (fact === "trafficking" && trafficking && trafficking !== "none")
    return labelOf(traffickingStatuses, trafficking, language);
  if (fact !== "proceduralStatuses") return undefined;
  return statuses?.map((status) => labelOf(proceduralStatuses, status, language)).join("; ");
}
