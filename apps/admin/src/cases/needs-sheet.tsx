import { SideList } from "@tgpl/ui/side-list.tsx";
import { useTranslation } from "react-i18next";
import { useNeedWords } from "../requests/needs-text.tsx";
import type { CaseRecord } from "./case-page.tsx";

/** What the person needs to be heard on equal terms: first, because every meeting depends on it. */
export function NeedsSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const describe = useNeedWords(legalCase.support);
  const items = legalCase.accessNeeds.map((need) => ({ id: need, label: describe(need) }));
  return <SideList title={t("cases.side.needs")} items={items} empty={t("cases.side.noNeeds")} />;
}
