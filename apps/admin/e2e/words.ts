import { readFileSync } from "node:fs";

export type Language = "vi" | "en";
type Words = { [key: string]: string | Words };

const catalogue = (path: string): Words => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The words of the screen in a language, by the keys of the catalogues: a journey is walked in both. */
export function wordsOf(language: Language): (key: string) => string {
  const all: Words = {
    ...catalogue(`../src/text/${language}.json`),
    ui: catalogue(`../../../packages/ui/src/text/${language}.json`),
  };
  return (key) => {
    const found = key
      .split(".")
      .reduce<string | Words | undefined>(
        (words, part) => (typeof words === "object" ? words[part] : undefined),
        all,
      );
    if (typeof found !== "string") throw new Error(`no words for ${key}`);
    return found;
  };
}
