import i18next, { type TFunction } from "i18next";
import type { Language } from "../platform/context.ts";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

const catalogue = i18next.createInstance();
await catalogue.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

/** The server's own sentences in the person's language. */
export function textFor(language: Language): TFunction {
  return catalogue.getFixedT(language);
}

export function hasText(key: string, language: Language): boolean {
  return catalogue.exists(key, { lng: language });
}

/** Vietnamese unless the browser asks for English first. */
export function toLanguage(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "vi";
}
