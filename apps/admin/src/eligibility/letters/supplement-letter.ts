import type { LetterBody } from "./compose-letter.ts";
import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";
import { papersPart } from "./papers-part.ts";

/** Papers are missing: which, any of which alternatives, how they may be handed in (Luật TGPL Điều 29, Điều 30 khoản 2). */
export function supplementLetter(writer: LetterWriter): LetterBody {
  const { t, cite, facts, person, common, format } = writer;
  const { record } = facts;
  const isAccepted = record.status === "accepted";
  return {
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#29") }),
      t("letters.onGround", { law: cite(isAccepted ? "11/2017/QH14#30.4" : "11/2017/QH14#30.2") }),
      t("letters.onGround", { law: cite("08/2017/TT-BTP#33") }),
    ],
    body: [
      t("letters.received", {
        ...common,
        person,
        day: format.date(record.receivedAt),
        matter: record.matter,
      }),
      ...papersPart(writer),
      t("letters.howToHandIn"),
      dueWords(writer),
      t("letters.helpAndFree", common),
    ],
  };
}

/** A last day is set only after an acceptance at once; else the answer follows when the papers are complete. */
function dueWords({ t, format, facts: { record }, common, lengthOf }: LetterWriter): LetterPart {
  const rule = "supplement-after-immediate-acceptance";
  if (record.status !== "accepted") return t("letters.answerFollows", common);
  if (record.supplementDueAt === null) return t("letters.dueUntold", { length: lengthOf(rule) });
  return t("letters.dueBy", { day: format.date(record.supplementDueAt), length: lengthOf(rule) });
}
