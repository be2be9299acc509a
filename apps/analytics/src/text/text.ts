import { createText } from "@tgpl/ui/text/create-text.ts";
import { isLanguage, type Language } from "@tgpl/ui/text/language.ts";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

/** The words of this app. The keys follow the stages. */
export const text = createText({ vi, en });

/** The language of the moment, where no component is at hand: the header of a request. */
export function currentLanguage(): Language {
  return isLanguage(text.resolvedLanguage) ? text.resolvedLanguage : "vi";
}
