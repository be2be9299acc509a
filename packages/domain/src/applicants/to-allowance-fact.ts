import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import { parseInput } from "../input/parse-input.ts";
import { provisions } from "../law/provisions.ts";
import { AllowanceRecord } from "./allowance-record.ts";
import { answerAllowance, isSocialPension } from "./answer-allowance.ts";
import type { ApplicantFacts } from "./applicant-facts.ts";
import type { ConditionAnswer, Judgement, JudgementCode } from "./judgement.ts";

/** What an allowance record settles, what it leaves to a person's judgement, and why. */
export type AllowanceFact = {
  /** To be spread into the facts: empty when the record settles nothing. */
  readonly facts: Pick<ApplicantFacts, "receivesMonthlySocialAllowance">;
  /** What a person has to decide before the fact can be given; `null` when nothing is in doubt. */
  readonly judgement: Judgement | null;
  readonly warnings: readonly { readonly code: JudgementCode; readonly law: string }[];
};

/** A record of the allowance itself: only of the social pension does the answer depend on the day. */
export type OwnAllowanceRecord = AllowanceRecord & { readonly benefit?: "monthly-social-allowance" };

/**
 * What a decision on the monthly allowance lets us say, `144/2017/NĐ-CP#2`. A suspended one says nothing yet:
 * it resumes or ends from the day of the suspension, so the answer may be dated back. Whether the social pension
 * counts is a switch of the law on the day; while no text settles it, a person decides.
 *
 * Reading: see readings/0008-allowance-in-doubt.md
 *
 * @example toAllowanceFact({ status: "active" }).facts // { receivesMonthlySocialAllowance: true }
 * @example toAllowanceFact({ status: "suspended" }).judgement?.code // "allowance-suspended-needs-review"
 */
export function toAllowanceFact(record: OwnAllowanceRecord): AllowanceFact;

/** The same for any benefit: of the social pension the answer depends on the day. */
export function toAllowanceFact(record: AllowanceRecord, on: PlainDate): AllowanceFact;
export function toAllowanceFact(record: AllowanceRecord, on?: PlainDate): AllowanceFact {
  const read = parseInput(AllowanceRecord, record, "allowance");
  return toFact(answerAllowance(read, on, on === undefined ? null : socialPensionCounts(on)));
}

/**
 * The same from the whole history: each benefit counts as its last entry up to the day says. One that is paid is
 * enough; next comes a doubt, for it may turn out to be one.
 *
 * @example
 * const history: AllowanceRecord[] = [
 *   { status: "active", statusDate: "2024-01-05" },
 *   { status: "ended", statusDate: "2026-03-01" },
 * ];
 * allowanceOn(history, "2026-02-28").facts // { receivesMonthlySocialAllowance: true }
 */
export function allowanceOn(history: readonly AllowanceRecord[], on: PlainDate): AllowanceFact {
  const records = history.map((record, index) => parseInput(AllowanceRecord, record, `allowance.${index}`));
  const last = [false, true].flatMap((isPension) =>
    records
      .filter((record) => isSocialPension(record) === isPension && (record.statusDate ?? on) <= on)
      .sort((one, other) => ((one.statusDate ?? "") < (other.statusDate ?? "") ? -1 : 1))
      .slice(-1),
  );
  const answers = last.map((record) => answerAllowance(record, on, socialPensionCounts(on)));
  const doubt = answers.find((answer) => typeof answer === "object");
  return toFact(answers.includes(true) ? true : (doubt ?? answers.find((answer) => answer === false)));
}

/** The switch of the term in force on the day; `null` where no text settles it. */
function socialPensionCounts(on: PlainDate): boolean | null {
  for (const { term, inForce } of provisions) {
    if (term?.name === "financial-difficulty" && isWithin(on, inForce))
      return term.socialPensionCountsAsAllowance;
  }
  return null;
}

function toFact(answer: ConditionAnswer | undefined): AllowanceFact {
  if (typeof answer === "boolean") {
    return { facts: { receivesMonthlySocialAllowance: answer }, judgement: null, warnings: [] };
  }
  if (answer === undefined || answer === "unknown") return { facts: {}, judgement: null, warnings: [] };
  return { facts: {}, judgement: answer, warnings: [{ code: answer.code, law: answer.provision }] };
}
