import { labelOf, type ProceduralStatus, proceduralStatuses } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

/** "bị tạm giữ": a standing inside a sentence. */
export function useStandingWords(): (status: ProceduralStatus) => string {
  const [language] = useLanguage();
  return (status) => {
    const word = labelOf(proceduralStatuses, status, language);
    return word.charAt(0).toLocaleLowerCase(language) + word.slice(1);
  };
}
