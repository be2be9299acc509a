import { citeProvision, getTerm, type Language, requestStatuses } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { ruleOf } from "./rule-of.ts";
import type { WorkItem } from "./work-item.ts";

/** "3 ngày làm việc, Luật TGPL Điều 31, thời hạn chưa xác nhận": by which rule, and how sure it is. */
export function useRuleWords(): (item: WorkItem) => string | null {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (item) => {
    const rule = ruleOf(item);
    if (!rule) return item.kind === "answer-request" ? citeAnswering(language) : null;
    const words = [
      rule.length !== null && t(`work.lengths.${rule.unit}`, { count: rule.length }),
      citeProvision(rule.provision, language),
      rule.evidence !== "seen" && t("work.unconfirmed"),
    ];
    return words.filter(Boolean).join(", ");
  };
}

/** Answering has no number of days: the provision of the status itself says "at once". */
function citeAnswering(language: Language): string | null {
  const { provision } = getTerm(requestStatuses, "received", "status");
  return provision && citeProvision(provision, language);
}
