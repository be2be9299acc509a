import { InvalidInput } from "../input/invalid-input.ts";

/** Refuses a language in which nothing is written, before a sentence reads "undefined". */
export function checkLanguage(language: unknown): void {
  if (language !== "vi" && language !== "en") throw new InvalidInput("language", language, "vi, en");
}
