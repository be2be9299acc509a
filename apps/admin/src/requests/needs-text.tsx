import { type AccessNeed, accessNeeds, labelOf } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { RequestRecord } from "./request-form-value.ts";

type Support = RequestRecord["reception"]["support"];

export interface NeedsTextProps {
  needs: readonly AccessNeed[];
  support: Support;
}

/** The needs of a person on one line, with the names of those who help. */
export function NeedsText({ needs, support }: NeedsTextProps) {
  const describe = useNeedWords(support);
  return needs.map(describe).join("; ");
}

/** A need in words; for a guardian or companion with who it is. */
export function useNeedWords(support: Support): (need: AccessNeed) => string {
  const [language] = useLanguage();
  return (need) => {
    const who = support.find((one) => one.need === need);
    const label = labelOf(accessNeeds, need, language);
    if (!who) return label;
    return `${label}: ${[who.name, who.relation, who.phone].filter(Boolean).join(", ")}`;
  };
}
