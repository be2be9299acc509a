import type { Crumb } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";

/** The way back from a letter: to its request. */
export function useLetterCrumbs({ id, applicant }: RequestRecord): Crumb[] {
  const { t } = useTranslation();
  const href = useHref();
  return [
    { label: t("frame.places.requests"), href: href({ to: "/requests" }) },
    { label: applicant.fullName, href: href({ to: "/requests/$id", params: { id } }) },
    { label: t("letters.crumb") },
  ];
}
