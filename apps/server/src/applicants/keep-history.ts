import { dayOf } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantForm } from "./applicant-form.ts";
import { addEntries, findBeginning, findEntries, type NewEntry } from "./history.data.ts";
import { asInColumns, type HistoryFact, historyFacts, valueIn } from "./history-fact.ts";
import { isSameValue } from "./same-value.ts";

/** The facts of which two forms say different things. */
export function differingFacts(before: ApplicantForm, after: ApplicantForm): HistoryFact[] {
  return historyFacts.filter((fact) => {
    const [one, other] = [before, after].map((form) => asInColumns(fact, valueIn(form, fact)));
    return !isSameValue(one, other);
  });
}

/**
 * Keeps what a form is about to write over. A form does not say whether life changed or a mistake was made, so its
 * entries say so too; a fact told for the second time brings along what was known of it first.
 */
export async function keepHistory(
  ctx: UserCtx,
  id: string,
  before: ApplicantForm,
  after: ApplicantForm,
): Promise<HistoryFact[]> {
  const changed = differingFacts(before, after);
  if (changed.length === 0) return [];
  const known = new Set((await findEntries(ctx, id, changed)).map(({ fact }) => fact));
  const first = await firstEntries(
    ctx,
    id,
    before,
    changed.filter((fact) => !known.has(fact)),
  );
  const isToldAgain = (fact: HistoryFact) => known.has(fact) || first.some((entry) => entry.fact === fact);
  const now = changed.map((fact): NewEntry => {
    const value = valueIn(after, fact);
    return isToldAgain(fact)
      ? { fact, value, from: dayOf(ctx.now()), nature: "said-again" }
      : { fact, value, from: null, nature: "as-first-known" };
  });
  await addEntries(ctx, id, [...first, ...now]);
  return changed;
}

/** What stood in the person's columns from the beginning, where the history does not have it yet. */
export async function firstEntries(
  ctx: UserCtx,
  id: string,
  before: ApplicantForm,
  facts: readonly HistoryFact[],
): Promise<NewEntry[]> {
  const told = facts.filter((fact) => valueIn(before, fact) !== undefined);
  if (told.length === 0) return [];
  const recorded = await findBeginning(ctx, id);
  return told.map((fact) => ({
    fact,
    value: valueIn(before, fact),
    from: null,
    nature: "as-first-known",
    recorded,
  }));
}
