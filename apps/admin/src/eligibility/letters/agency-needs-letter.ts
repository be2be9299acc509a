import type { LetterBody } from "./compose-letter.ts";
import { agencyNeeds } from "./letter-kind.ts";
import type { LetterWriter } from "./letter-writer.ts";
import { needWords } from "./needs-part.ts";

/** Asks the agency before which the person appears to provide for what they need: first of all an interpreter. */
export function agencyNeedsLetter(writer: LetterWriter): LetterBody {
  const { t, cite, facts, person, common, format, language } = writer;
  const { record, fileCode } = facts;
  const needs = agencyNeeds(record);
  return {
    to: t("letters.toAgency", { agency: record.reception.from ?? t("letters.agencyBlank") }),
    grounds: [t("letters.onGround", { law: cite("11/2017/QH14#31") })],
    body: [
      t(fileCode ? "letters.agency.aided" : "letters.agency.aidedNoCode", {
        ...common,
        person,
        fileCode: fileCode ?? "",
        matter: record.matter,
      }),
      ...(record.hearingOn ? [t("letters.agency.hearing", { day: format.date(record.hearingOn) })] : []),
      t("letters.agency.needs", common),
      needs.map((need) => needWords(need, record, language)),
      ...(needs.includes("sign-language-interpreter") ? [t("letters.agency.interpreter", common)] : []),
      t("letters.agency.answer", common),
    ],
    recipients: [t("letters.asAbove"), t("letters.toFile")],
  };
}
