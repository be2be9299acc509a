import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

export type Language = "vi" | "en";
type Words = { [key: string]: string | Words };

const catalogue = (path: string): Words => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

type Values = Record<string, string | number>;

/** The words of the screen in a language, by the keys of the catalogues: a journey is walked in both. */
export function wordsOf(language: Language): (key: string, values?: Values) => string {
  const all: Words = {
    ...catalogue(`../src/text/${language}.json`),
    ui: catalogue(`../../../packages/ui/src/text/${language}.json`),
  };
  const find = (key: string) =>
    key
      .split(".")
      .reduce<string | Words | undefined>(
        (words, part) => (typeof words === "object" ? words[part] : undefined),
        all,
      );
  return (key, values) => {
    const found = find(key) ?? find(`${key}_${values?.count === 1 ? "one" : "other"}`);
    if (typeof found !== "string") throw new Error(`no words for ${key}`);
    return values ? found.replaceAll(/{{(\w+)}}/g, (_, name: string) => String(values[name])) : found;
  };
}

/** The page is read in this language from now on. */
export async function readIn(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
  await page.reload();
}

/** What a sentence looks like on screen, whatever is filled in: "Draft saved {{at}}" fits "Draft saved 15:20". */
export function like(words: string, filled: Record<string, string> = {}): RegExp {
  const literal = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  const parts = words.split(/{{(\w+)}}/).map((part, at) => {
    if (at % 2 === 0) return literal(part);
    const given = filled[part];
    return given === undefined ? ".+" : literal(given);
  });
  return new RegExp(`^${parts.join("")}$`);
}
