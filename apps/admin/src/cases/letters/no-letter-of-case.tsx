import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../../routing/use-page-title.ts";
import type { CaseRecord } from "../case-page.tsx";
import { useCaseCrumbs } from "./use-case-crumbs.ts";

/** The case has not come to the letter that the address asks for. */
export function NoLetter({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  usePageTitle(t("letters.noEnding"));
  return (
    <>
      <PageHead title={t("letters.noEnding")} crumbs={useCaseCrumbs(legalCase)} />
      <Notice tone="info">{t("letters.noEndingText")}</Notice>
    </>
  );
}
