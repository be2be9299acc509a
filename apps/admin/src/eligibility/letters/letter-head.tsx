import type { Language, PlainDate } from "@tgpl/domain";
import { text } from "../../text/text.ts";
import type { LetterFacts } from "./letter-facts.ts";

/** Who writes, and from where. */
export type LetterSender = Pick<LetterFacts, "office" | "city">;
/** Number and day of a letter that is registered. */
export type LetterRegistration = { number: string; on: PlainDate };

export interface LetterHeadProps {
  facts: LetterSender;
  language: Language;
  registration?: LetterRegistration | null | undefined;
}

/** The agency at the left, the State at the right; number and day are left open until they are known. */
export function LetterHead({ facts, language, registration }: LetterHeadProps) {
  const t = text.getFixedT(language);
  const { office, city } = facts;
  const place = placeOf(city[language]);
  const department = t("letters.department", { city: city[language] });
  return (
    <div className="letter-head">
      <div>
        <p className="letter-superior">{office.kind === "branch" ? office.centre : department}</p>
        <p className="letter-agency">{office.name}</p>
        <p className="letter-number">
          {registration ? t("letters.numberOf", { number: registration.number }) : t("letters.number")}
        </p>
      </div>
      <div>
        <p className="letter-state">{t("letters.state")}</p>
        <p className="letter-motto">{t("letters.motto")}</p>
        <p className="letter-day">
          {registration
            ? t("letters.placeAndDayOf", { place, ...dayParts(registration.on) })
            : t("letters.placeAndDay", { place })}
        </p>
      </div>
    </div>
  );
}

/** Letters name the place without saying what kind of unit it is: "Cần Thơ, ngày …". */
function placeOf(city: string): string {
  return city.replace(/^(Thành phố|Tỉnh) | (City|Province)$/g, "");
}

/** Days below 10 and the months 1 and 2 are written with a zero before them (30/2020/NĐ-CP). */
function dayParts(on: PlainDate): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = on.split("-");
  return { day, month: Number(month) > 2 ? String(Number(month)) : month, year };
}
