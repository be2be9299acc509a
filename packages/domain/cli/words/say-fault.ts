import type { Language } from "@tgpl/domain";
import type { DataFault } from "../data-fault.ts";
import { sayAllowed } from "./say-allowed.ts";

/**
 * A fault of the data in one line, the place first, as compilers write it and editors understand it.
 *
 * @example "people.csv:3:2: Hộ gia đình: “rich” không dùng được; được dùng: poor, near-poor, neither"
 */
export function sayFault({ place, field, value, allowed }: DataFault, language: Language): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== null).join(":");
  const what = sayAllowed(allowed, language);
  if (field === null) return `${where}: ${what}`;
  return `${where}: ${field}: ${words[language](shown(value, language), what)}`;
}

const words: Readonly<Record<Language, (value: string, allowed: string) => string>> = {
  vi: (value, allowed) => `${value} không dùng được; được dùng: ${allowed}`,
  en: (value, allowed) => `${value} is not allowed; allowed: ${allowed}`,
};

function shown(value: unknown, language: Language): string {
  if (value === undefined) return language === "vi" ? "để trống" : "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
