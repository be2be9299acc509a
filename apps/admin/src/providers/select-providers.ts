import { addDays, type PlainDate } from "@tgpl/domain";
import type { Outputs } from "../api/outputs.ts";
import type { ProviderListSearch, ProviderState } from "./providers.routes.ts";

export type ProviderLoad = Outputs["appointments"]["loads"][number];

const SOON_DAYS = 30;

/** The card has expired, or does within a month. */
export function isCardEnding({ cardUntil }: Pick<ProviderLoad, "cardUntil">, today: PlainDate): boolean {
  return cardUntil !== null && cardUntil <= addDays(today, SOON_DAYS);
}

/** Those whom the filters let through, in the order asked for. Who has left is seen only when asked for. */
export function selectProviders(
  providers: readonly ProviderLoad[],
  { office, kind, field, skill, speaks, state, order }: ProviderListSearch,
  today: PlainDate,
): ProviderLoad[] {
  const chosen = providers.filter(
    (one) =>
      (!office || one.officeId === office) &&
      (!kind || one.kind === kind) &&
      (!field || one.fieldsOfLaw.includes(field)) &&
      (!skill || one.skills.includes(skill)) &&
      (!speaks || one.languages.includes(speaks)) &&
      isInState(one, state, today),
  );
  if (order === "load") return chosen.toSorted((one, other) => one.openCases - other.openCases);
  return order === "quota" ? chosen.toSorted((one, other) => behindOf(other) - behindOf(one)) : chosen;
}

function isInState(one: ProviderLoad, state: ProviderState | undefined, today: PlainDate): boolean {
  if (state === "left") return !one.active;
  if (!one.active) return false;
  if (state === "away") return one.awayUntil !== null;
  if (state === "here") return one.awayUntil === null;
  return state !== "card" || isCardEnding(one, today);
}

/** How many cases are missing by today; who has no quota comes last. */
function behindOf({ quota, casesOfYear }: ProviderLoad): number {
  return quota ? quota.byToday - casesOfYear : Number.NEGATIVE_INFINITY;
}
