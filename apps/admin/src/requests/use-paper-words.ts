import { labelOf, paperSights, proofPapers } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "./request-form-value.ts";

/** A paper that was seen: how, in which database, by whom and when, and whether its original was laid beside it. */
export function usePaperWords(): (paper: RequestRecord["papers"][number]) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return ({ code, seen, database, seenBy, seenAt, originalCheckedAt }) => {
    const parts = [
      [labelOf(paperSights, seen, language).toLowerCase(), database].filter(Boolean).join(": "),
      seenBy && seenAt && t("requests.papers.seenBy", { by: seenBy, at: format.dateTime(seenAt) }),
      originalCheckedAt && t("requests.papers.checkedOn", { day: format.date(originalCheckedAt) }),
    ];
    return `${labelOf(proofPapers, code, language)} (${parts.filter(Boolean).join("; ")})`;
  };
}
