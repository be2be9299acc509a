import i18next from "i18next";
import type { Language } from "../platform/context.ts";
import en from "./en.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

const catalogue = i18next.createInstance();
await catalogue.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

/** A sentence by its key. Its own type: in the screens' type check i18next knows the keys of their catalogues only. */
export type Text = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The server's own sentences in the person's language. */
export function textFor(language: Language): Text {
  return catalogue.getFixedT(language) as unknown as Text;
}

export function hasText(key: string, language: Language): boolean {
  return catalogue.exists(key, { lng: language });
}

/** Vietnamese unless the browser asks for English first. */
export function toLanguage(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "vi";
}
