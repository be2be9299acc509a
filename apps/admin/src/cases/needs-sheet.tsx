import { accessNeeds, labelOf } from "@tgpl/domain";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";

/** What the person needs to be heard on equal terms: first, because every meeting depends on it. */
export function NeedsSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const items = legalCase.accessNeeds.map((need) => ({
    id: need,
    label: labelOf(accessNeeds, need, language),
  }));
  return <SideList title={t("cases.side.needs")} items={items} empty={t("cases.side.noNeeds")} />;
}
