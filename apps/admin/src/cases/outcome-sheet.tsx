import { caseResults, discontinuationGrounds, labelOf, withdrawalForms } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";
import { useOutcomePaper } from "./story-entry.tsx";

/** How the case ended, with the paper that ends it. Nothing while it runs. */
export function OutcomeSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const paper = useOutcomePaper();
  const format = useFormat();
  const { result, outcomeDocument, discontinuationGround, withdrawalForm, withdrawnOn } = legalCase;
  const { transferredTo, informedOn } = legalCase;
  const items: SideItem[] = [
    ...(result ? [{ id: "result", label: labelOf(caseResults, result, language) }] : []),
    ...(outcomeDocument ? [{ id: "paper", label: paper(outcomeDocument) }] : []),
    ...(discontinuationGround
      ? [
          {
            id: "ground",
            label: labelOf(discontinuationGrounds, discontinuationGround, language),
            value: (
              <Status kind="stopped" small>
                {t("cases.steps.discontinued")}
              </Status>
            ),
          },
        ]
      : []),
    ...(withdrawalForm && withdrawnOn
      ? [
          {
            id: "withdrawal",
            label: labelOf(withdrawalForms, withdrawalForm, language),
            value: format.date(withdrawnOn),
          },
        ]
      : []),
    ...(transferredTo
      ? [
          {
            id: "transfer",
            label: transferredTo,
            value: (
              <Status kind="stopped" small>
                {t("cases.steps.transferred")}
              </Status>
            ),
            note: informedOn && t("cases.transfer.informed", { day: format.date(informedOn) }),
          },
        ]
      : []),
  ];
  return items.length > 0 && <SideList title={t("cases.side.outcome")} items={items} />;
}
