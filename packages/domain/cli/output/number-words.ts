import type { Language } from "@tgpl/domain";

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A count as people write it: 1.412 in Vietnamese, 1,412 in English. */
export function numberWords(count: number, language: Language): string {
  return formats[language].format(count);
}
