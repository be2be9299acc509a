import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useLetterCrumbs } from "./use-letter-crumbs.ts";

/** An address of a letter that the request has not come to, or of one that does not exist. */
export function NoLetter({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  usePageTitle(t("letters.none"));
  return (
    <>
      <PageHead title={t("letters.none")} crumbs={useLetterCrumbs(record)} />
      <Notice tone="info">{t("letters.noneText")}</Notice>
    </>
  );
}
