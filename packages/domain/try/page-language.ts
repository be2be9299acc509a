import type { Language } from "@tgpl/domain";

/** The language stands in the address, and nothing else does: facts of a person are never put there. */
export function pageLanguage(): Language {
  return location.hash === "#en" ? "en" : "vi";
}

export function nameOfLanguage(language: Language): string {
  return language === "vi" ? "Tiếng Việt" : "English";
}
