import { getTerm, immediateFollowUps } from "@tgpl/domain";
import type { LetterBody } from "./compose-letter.ts";
import type { LetterWriter } from "./letter-writer.ts";

/** Tells the agency that an acceptance at once ends: the person proved not eligible. That it is told is not confirmed. */
export function agencyStopLetter(writer: LetterWriter): LetterBody {
  const { t, cite, facts, person, common, format, note } = writer;
  const { record, fileCode } = facts;
  const { provision } = getTerm(immediateFollowUps, "not-eligible", "followUp");
  return {
    to: t("letters.toAgency", { agency: record.reception.from ?? t("letters.agencyBlank") }),
    grounds: [
      t("letters.onGround", { law: cite("11/2017/QH14#37") }),
      t("letters.onGround", { law: cite(provision) + note(t("letters.agency.unconfirmed")) }),
    ],
    body: [
      t(fileCode ? "letters.agency.acceptedAs" : "letters.agency.accepted", {
        ...common,
        person,
        fileCode: fileCode ?? "",
        day: format.date(record.acceptedOn ?? record.receivedAt),
      }),
      t("letters.agency.notEligible", { ...common, law: cite("11/2017/QH14#7") }),
      t("letters.agency.stopped", common),
    ],
    recipients: [t("letters.asAbove"), t("letters.toFile")],
  };
}
