import { createInstance, type i18n, type ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";
import en from "./en.json" with { type: "json" };
import { isLanguage, type Language } from "./language.ts";
import vi from "./vi.json" with { type: "json" };
import "./ui-resources.ts";

const storageKey = "tgpl.language";

export type Catalogues = Record<Language, ResourceLanguage>;

export interface TextOptions {
  /** Throw on a key that no catalogue has. Left out: on while developing and testing. */
  strict?: boolean;
}

/**
 * The words of an app (namespace `app`) together with those of this package (namespace `ui`).
 * Vietnamese until the person chooses otherwise; the choice stays on the machine and `<html lang>` follows it.
 */
export function createText(catalogues: Catalogues, options: TextOptions = {}): i18n {
  const text = createInstance();
  text.on("languageChanged", rememberLanguage);
  void text.use(initReactI18next).init({
    lng: storedLanguage() ?? "vi",
    fallbackLng: "vi",
    supportedLngs: ["vi", "en"],
    defaultNS: "app",
    ns: ["app", "ui"],
    resources: { vi: { app: catalogues.vi, ui: vi }, en: { app: catalogues.en, ui: en } },
    // React escapes by itself; a second time would show &quot; in names.
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: options.strict ?? import.meta.env.DEV,
    missingKeyHandler: refuseMissingKey,
  });
  return text;
}

function refuseMissingKey(_languages: readonly string[], namespace: string, key: string): void {
  throw new Error(`No words for "${key}" in catalogue "${namespace}".`);
}

function storedLanguage(): Language | undefined {
  const stored = globalThis.localStorage?.getItem(storageKey);
  return isLanguage(stored) ? stored : undefined;
}

function rememberLanguage(language: string): void {
  globalThis.localStorage?.setItem(storageKey, language);
  globalThis.document?.documentElement.setAttribute("lang", language);
}
