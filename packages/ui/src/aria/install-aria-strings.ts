import type { Language } from "../text/language.ts";
import { englishStrings } from "./english-strings.ts";
import { type AriaString, vietnameseStrings } from "./vietnamese-strings.ts";

/** Where react-aria looks for the texts that a server put on the page; it reads them once and keeps them. */
const stringsSymbol = Symbol.for("react-aria.i18n.strings");
const localeSymbol = Symbol.for("react-aria.i18n.locale");

let current: Language = "vi";

/**
 * Gives react-aria our two languages. It keeps the first texts that it finds, so each one is a getter
 * that asks for the language of the moment: changing the language needs no new page.
 */
function installAriaStrings(): void {
  if (typeof window === "undefined") return;
  Reflect.set(window, localeSymbol, "vi-VN");
  Reflect.set(
    window,
    stringsSymbol,
    liveStrings(() => current),
  );
}

/** From the next render on, react-aria speaks this language. */
export function setAriaLanguage(language: Language): void {
  current = language;
}

// At import, because react-aria keeps the texts it finds at its first render.
installAriaStrings();

export function liveStrings(languageNow: () => Language): Record<string, Record<string, AriaString>> {
  const packages = Object.entries(englishStrings);
  return Object.fromEntries(
    packages.map(([name, english]) => [name, livePackage(name, english, languageNow)]),
  );
}

function livePackage(
  name: string,
  english: Record<string, AriaString>,
  languageNow: () => Language,
): Record<string, AriaString> {
  const vietnamese = vietnameseStrings[name] ?? {};
  const live: Record<string, AriaString> = {};
  for (const [key, englishText] of Object.entries(english)) {
    const get = () => (languageNow() === "vi" ? (vietnamese[key] ?? englishText) : englishText);
    Object.defineProperty(live, key, { enumerable: true, get });
  }
  return live;
}
