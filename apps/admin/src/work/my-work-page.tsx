import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";

export function MyWorkPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.work"));
  return <PageHead title={t("frame.places.work")} />;
}
