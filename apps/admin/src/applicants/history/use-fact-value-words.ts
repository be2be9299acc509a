import {
  allowanceStatuses,
  type FactName,
  factNames,
  factQuestion,
  households,
  labelOf,
  monthlyBenefits,
  proceduralStatuses,
  sexes,
  traffickingStatuses,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../../api/outputs.ts";
import { useDescribeDisability } from "../use-disability-words.ts";

export type HistoryEntry = Outputs["applicants"]["history"]["entries"][number];
export type HistoryFact = HistoryEntry["fact"];

/** The short name of a fact that has a history. */
export function useFactTitle(): (fact: HistoryFact) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (fact) =>
    isLegal(fact) ? factQuestion(fact, language).short : t(`applicants.history.facts.${fact}`);
}

export function isLegal(fact: HistoryFact): fact is FactName {
  return factNames.some((name) => name === fact);
}

// As the server's `factValues` has them; what an older version wrote is read as far as it goes.
type Said = Record<string, string | null | undefined> & { disability?: unknown };

/** What an entry says, in a few words. */
export function useFactValueWords(): (fact: HistoryFact, value: unknown) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const describe = useDescribeDisability();
  const many = (parts: unknown[]) => parts.filter(Boolean).join(" · ");
  const allowance = ({ status, benefit, decisionNo, decisionDate, issuedBy, legalBasis }: Said) => {
    if (status === "never") return t("applicants.history.neverAllowance");
    return many([
      benefit && labelOf(monthlyBenefits, benefit as never, language),
      status && labelOf(allowanceStatuses, status as never, language),
      decisionNo && t("applicants.history.decision", { number: decisionNo }),
      decisionDate && t("applicants.history.decidedOn", { date: format.date(decisionDate as never) }),
      issuedBy,
      legalBasis,
    ]);
  };
  const disability = ({ disability: of, number, on, issuedBy }: Said) =>
    many([
      of ? describe(of as never) : t("applicants.no"),
      number && t("applicants.disability.numberWords", { number }),
      on && t("applicants.disability.onWords", { date: format.date(on as never) }),
      issuedBy,
    ]);
  return (fact, value) => {
    if (value === undefined || value === null) return t("applicants.unknown");
    switch (fact) {
      case "birthDate":
        return format.date(value as never);
      case "sex":
        return labelOf(sexes, value as never, language);
      case "household":
        return labelOf(households, value as never, language);
      case "trafficking":
        return labelOf(traffickingStatuses, value as never, language);
      case "receivesMonthlySocialAllowance":
        return allowance(value as Said);
      case "disability":
        return disability(value as Said);
      case "residence":
        return many([(value as Said).communeName ?? (value as Said).communeCode, (value as Said).address]);
      case "proceduralStatuses":
        return statusWords(value as string[]);
      default:
        return typeof value === "boolean" ? t(value ? "applicants.yes" : "applicants.no") : String(value);
    }
  };
  function statusWords(statuses: readonly string[]): string {
    const words = statuses.map((status) => labelOf(proceduralStatuses, status as never, language));
    return words.length > 0 ? words.join("; ") : t("applicants.no");
  }
}
