import {
  type ApplicantFacts,
  decideEligibility,
  type EligibilityDecision,
  type FactName,
  InvalidInput,
  type JudgementCode,
  type PlainDate,
} from "@tgpl/domain";

export type PageState = {
  readonly on: PlainDate;
  readonly facts: ApplicantFacts;
  /** Questions that were put aside: asked again when nothing else is left. */
  readonly skipped: readonly FactName[];
  /** Of the allowance: why a person has to decide whether it counts. */
  readonly judgement: JudgementCode | null;
};

export const nobody: Omit<PageState, "on"> = { facts: {}, skipped: [], judgement: null };

/** What was entered, kept in this window only; everybody who shows some of it is told of a change. */
export class PageStore {
  #state: PageState;
  readonly #watchers: ((state: PageState) => void)[] = [];

  constructor(state: PageState) {
    this.#state = state;
  }

  get state(): PageState {
    return this.#state;
  }

  change(part: Partial<PageState>): void {
    this.#state = { ...this.#state, ...part };
    for (const watcher of this.#watchers) watcher(this.#state);
  }

  /** `undefined` takes the fact away: it is unknown again. */
  answer(fact: FactName, value: unknown, judgement: JudgementCode | null = null): void {
    const { [fact]: _, ...others } = this.#state.facts;
    const facts = (value === undefined ? others : { ...others, [fact]: value }) as ApplicantFacts;
    const isAllowance = fact === "receivesMonthlySocialAllowance";
    this.change({
      facts,
      skipped: this.#state.skipped.filter((one) => one !== fact),
      judgement: isAllowance ? judgement : this.#state.judgement,
    });
  }

  watch(watcher: (state: PageState) => void): void {
    this.#watchers.push(watcher);
  }

  /** The page is drawn anew, in another language. */
  forget(): void {
    this.#watchers.length = 0;
  }
}

export type Judged = { readonly decision: EligibilityDecision } | { readonly fault: InvalidInput };

/** The decision, or why there can be none: somebody born after the day. */
export function judge({ facts, on }: PageState): Judged {
  try {
    return { decision: decideEligibility(facts, on) };
  } catch (error) {
    if (error instanceof InvalidInput) return { fault: error };
    throw error;
  }
}

/** What to ask now: the next question that was not put aside; those put aside last. */
export function questionOf(
  { skipped, judgement }: PageState,
  decision: EligibilityDecision,
): FactName | null {
  const { nextQuestion, missingFacts } = decision;
  const isSettled = (fact: FactName) =>
    skipped.includes(fact) || (judgement !== null && fact === "receivesMonthlySocialAllowance");
  if (nextQuestion !== null && !isSettled(nextQuestion)) return nextQuestion;
  return missingFacts.find((fact) => !isSettled(fact)) ?? null;
}
