import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "./use-page-title.ts";

/** An address that leads nowhere. */
export function NoSuchPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.noSuchPage"));
  return (
    <>
      <PageHead title={t("frame.noSuchPage")} />
      <ButtonLink href={import.meta.env.BASE_URL}>{t("frame.toOverview")}</ButtonLink>
    </>
  );
}
