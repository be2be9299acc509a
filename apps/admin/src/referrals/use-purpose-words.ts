import { labelOf, type ReferralPurpose, referralPurposes } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

export function usePurposeWords(): (purpose: ReferralPurpose) => string {
  const [language] = useLanguage();
  return (purpose) => labelOf(referralPurposes, purpose, language);
}
