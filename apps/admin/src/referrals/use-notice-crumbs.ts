import type { Crumb } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { NoticeRecord } from "./notice-form-value.ts";

/** The way back from a page of a notice. */
export function useNoticeCrumbs({ id, applicant }: NoticeRecord, here?: string): Crumb[] {
  const { t } = useTranslation();
  const href = useHref();
  const list = { label: t("frame.places.notices"), href: href({ to: "/notices" }) };
  if (here === undefined) return [list, { label: applicant.fullName }];
  return [
    list,
    { label: applicant.fullName, href: href({ to: "/notices/$id", params: { id } }) },
    { label: here },
  ];
}
