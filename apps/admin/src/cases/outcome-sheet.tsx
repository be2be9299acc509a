import { caseResults, discontinuationGrounds, labelOf } from "@tgpl/domain";
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
  const { result, outcomeDocument, discontinuationGround } = legalCase;
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
  ];
  return items.length > 0 && <SideList title={t("cases.side.outcome")} items={items} />;
}
