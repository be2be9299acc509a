import type { Crumb } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import type { CaseRecord } from "../case-page.tsx";

/** The way back from a letter: to its case. */
export function useCaseCrumbs({ id, fileCode }: CaseRecord): Crumb[] {
  const { t } = useTranslation();
  const href = useHref();
  return [
    { label: t("frame.places.cases"), href: href({ to: "/cases" }) },
    { label: fileCode, href: href({ to: "/cases/$id", params: { id } }) },
    { label: t("letters.crumb") },
  ];
}
