import { useMemo } from "react";
import { useLanguage } from "../text/use-language.ts";
import { createFormat, type Format } from "./create-format.ts";

/** Dates, times and numbers in the chosen language. */
export function useFormat(): Format {
  const [language] = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
