import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { DecidingLaw } from "../law/law.ts";
import { type DayOfLaw, dayOfLaw } from "./day-of-law.ts";
import { type Person, type ScreeningResult, screenPerson } from "./screen-population.ts";

/** One person whose outcome is another one on the later day. */
export type LawChange = {
  readonly id: string;
  readonly before: ScreeningResult;
  readonly after: ScreeningResult;
  /** `birthday`: without any change of law, growing older would have done the same. */
  readonly because: "law" | "birthday";
};

/** The two days of a comparison, each with its law. */
export type TwoDays = { readonly before: DayOfLaw; readonly after: DayOfLaw };

export function twoDays(
  lawBefore: DecidingLaw,
  onBefore: PlainDate,
  law: DecidingLaw,
  onAfter: PlainDate,
): TwoDays {
  const days = {
    before: dayOfLaw(lawBefore, onBefore, "onBefore"),
    after: dayOfLaw(law, onAfter, "onAfter"),
  };
  if (onBefore > onAfter) throw new InvalidInput("onAfter", onAfter, `a day from ${onBefore}`);
  return days;
}

/** Had the law stood still, would the birthday alone have given the later outcome? */
export function causeOf(person: Person, days: TwoDays, after: ScreeningResult): LawChange["because"] {
  const grownOlder = screenPerson(person, days.after, days.before.regime);
  return grownOlder.outcome === after.outcome ? "birthday" : "law";
}
