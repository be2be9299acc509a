import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";

export function ApplicantsPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.applicants"));
  return <PageHead title={t("frame.places.applicants")} />;
}
