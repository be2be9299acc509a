export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];

export function isLanguage(value: unknown): value is Language {
  return value === "vi" || value === "en";
}

/** The locale that `Intl` and the form controls use. Both write a date as day, month, year. */
export const localeOf: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };
