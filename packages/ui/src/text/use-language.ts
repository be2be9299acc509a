import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "./language.ts";
import "./ui-resources.ts";

/** The chosen language and the way to change it. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation("ui");
  const language = isLanguage(i18n.resolvedLanguage) ? i18n.resolvedLanguage : "vi";
  return [language, (next) => void i18n.changeLanguage(next)];
}
