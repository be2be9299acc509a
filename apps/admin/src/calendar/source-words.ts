import type { PlainDate } from "@tgpl/domain";
import { text } from "../text/text.ts";

/** The paper that announced a year. */
export type Source = { number: string; on: PlainDate };

/** Both languages at once: the sentence is kept with the year, whoever reads it later. */
export function toSourceWords({ number, on }: Source): { vi: string; en: string } {
  const day = on.split("-").reverse().join("/");
  const say = (language: "vi" | "en") => text.getFixedT(language)("calendar.sourceWords", { number, day });
  return { vi: say("vi"), en: say("en") };
}

/** The number and the day of a paper that was entered on this page; null for other words. */
export function readSourceWords({ vi }: { vi: string }): Source | null {
  const [, number, day, month, year] = pattern().exec(vi) ?? [];
  return number ? { number, on: `${year}-${month}-${day}` as PlainDate } : null;
}

function pattern(): RegExp {
  const template = text.getFixedT("vi")("calendar.sourceWords", { number: "\u0001", day: "\u0002" });
  const literal = template.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace("\u0001", "(.+)").replace("\u0002", "(\\d{2})/(\\d{2})/(\\d{4})")}$`);
}
