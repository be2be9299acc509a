import { citeProvision, getTerm, type LegalTerm, refusalGrounds } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";

/** The ground of a refusal with its clause. */
export function useRefusalWords(): (refusal: NonNullable<RequestRecord["refusal"]>) => string {
  const [language] = useLanguage();
  return ({ ground }) => {
    const { label, provision }: LegalTerm = getTerm(refusalGrounds, ground, "ground");
    return provision ? `${label[language]} (${citeProvision(provision, language)})` : label[language];
  };
}
