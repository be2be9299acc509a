import { type PlainDate, planBudget } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { EditionLine, EditionRecord, PlanTask } from "./use-plan-write.ts";

type Span = { from: PlainDate; until: PlainDate };

/** Names, time frames and money as they are said on the pages of the plan. */
export function usePlanWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const money = (dong: number) => t("plans.dong", { dong: format.number(dong) });
  const nameOf = ({ agencies }: Pick<EditionRecord, "agencies">, code: string | null) => {
    const agency = agencies.find((one) => one.code === code);
    return agency ? (language === "vi" ? agency.name : agency.nameEn) : (code ?? t("plans.noLead"));
  };
  return {
    money,
    nameOf,
    title: (of: { title: string; titleEn: string }) => (language === "vi" ? of.title : of.titleEn),
    deliverable: (of: PlanTask) => (language === "vi" ? of.deliverable : of.deliverableEn),
    span: ({ from, until }: Span) =>
      t("plans.fromTo", { from: format.date(from), until: format.date(until) }),
    edition: ({ year, edition }: Pick<EditionLine, "year" | "edition">) =>
      t(edition === 1 ? "plans.firstEdition" : "plans.editionOf", { year, edition }),
    paper: ({ number, issuedOn }: Pick<EditionLine, "number" | "issuedOn">) =>
      number && issuedOn ? t("plans.paper", { number, on: format.date(issuedOn) }) : t("plans.noPaper"),
    /** Where the money counts, so that none counts twice. */
    budget: (tasks: readonly PlanTask[]) => {
      const { own, inProgrammes, unset } = planBudget(tasks);
      if (unset === tasks.length) return t("plans.budget.none");
      const words = [t("plans.budget.own", { sum: money(own) })];
      if (inProgrammes > 0) words.push(t("plans.budget.inProgrammes", { sum: money(inProgrammes) }));
      if (unset > 0) words.push(t("plans.budget.unset", { count: unset }));
      return words.join(" ");
    },
  };
}
