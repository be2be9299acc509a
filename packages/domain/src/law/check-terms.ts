import { addDays, isWithin, type PlainDate } from "../dates/plain-date.ts";
import { checkAge, checkStatuses } from "./check-rules.ts";
import type { DerivedTerm } from "./derived-term.ts";
import { type GroundProvision, isGroundProvision } from "./ground-provision.ts";
import type { Law } from "./law.ts";
import { fault, type LawFault, writtenDay } from "./law-fault.ts";
import type { Provision } from "./provision.ts";

/** Every word that a ground uses means one thing on each day on which the ground is in force. */
export function checkTerms({ provisions, coded }: Law): readonly LawFault[] {
  const terms = provisions.filter(({ term }) => term);
  const days = firstDays(provisions).filter((day) => day >= coded.from);
  return [
    ...terms.flatMap(checkTerm),
    ...provisions
      .filter(isGroundProvision)
      .flatMap((ground) => wordsOf(ground).flatMap((word) => checkWord(word, ground, terms, days))),
  ];
}

/** The days on which a text begins, and those on which one has just ended. */
function firstDays(provisions: readonly Provision[]): readonly PlainDate[] {
  const days = provisions.flatMap(({ inForce: { from, until } }) =>
    until ? [from, addDays(until, 1)] : [from],
  );
  return [...new Set(days)].sort();
}

function wordsOf({ rule }: GroundProvision): DerivedTerm["name"][] {
  const { age, statuses, requiresFinancialDifficulty } = rule;
  return [
    typeof age === "string" && age,
    statuses === "charged" && "charged",
    requiresFinancialDifficulty && "financial-difficulty",
  ].filter((word) => word !== false) as DerivedTerm["name"][];
}

function checkWord(
  word: DerivedTerm["name"],
  ground: GroundProvision,
  terms: readonly Provision[],
  days: readonly PlainDate[],
): LawFault[] {
  const wrong = days
    .filter((day) => isWithin(day, ground.inForce))
    .map((day) => ({
      day,
      count: terms.filter((one) => one.term?.name === word && isWithin(day, one.inForce)).length,
    }))
    .find(({ count }) => count !== 1);
  if (!wrong) return [];
  const day = writtenDay(wrong.day);
  return wrong.count === 0
    ? [
        fault(
          "undefined-term",
          ground.id,
          `ngày ${day} không có quy định nào định nghĩa "${word}".`,
          `on ${day} no text defines "${word}".`,
        ),
      ]
    : [
        fault(
          "term-defined-twice",
          ground.id,
          `ngày ${day} có nhiều quy định cùng định nghĩa "${word}".`,
          `on ${day} several texts define "${word}".`,
        ),
      ];
}

const financialFacts = ["household", "receivesMonthlySocialAllowance", "inSocialProtectionFacility"];

function checkTerm({ id, term }: Provision): LawFault[] {
  if (!term) return [];
  if ("age" in term) return checkAge(id, term.age);
  if ("statuses" in term) return checkStatuses(id, term.statuses);
  return term.limbs
    .filter(({ fact }) => !financialFacts.includes(fact))
    .map(({ fact }) =>
      fault(
        "unknown-fact",
        id,
        `"${fact}" không phải là dữ kiện về khó khăn tài chính.`,
        `"${fact}" is no fact on financial difficulty.`,
      ),
    );
}
