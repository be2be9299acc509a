import type { LetterPart } from "./letter.ts";
import type { LetterWriter } from "./letter-writer.ts";

/** To whom a complaint goes, and in what time it is answered (Luật TGPL Điều 45). */
export function complaintPart({ t, cite, common, facts, lengthOf, language }: LetterWriter): LetterPart[] {
  const { office, city } = facts;
  return [
    t("letters.mayComplain", { ...common, law: cite("11/2017/QH14#45") }),
    [
      t("letters.complainFirst", { centre: office.centre, length: lengthOf("complaint-first") }),
      t("letters.complainSecond", { city: city[language], length: lengthOf("complaint-second") }),
      t("letters.complainCourt"),
    ],
  ];
}
