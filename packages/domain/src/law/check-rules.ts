import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { isWithin } from "../dates/plain-date.ts";
import type { GroundId } from "./ground-id.ts";
import { groundIds } from "./ground-id.ts";
import { type GroundProvision, isGroundProvision } from "./ground-provision.ts";
import type { AgeWindow, GroundRule } from "./ground-rule.ts";
import { type GroundTest, groundTests } from "./ground-tests.ts";
import type { Law } from "./law.ts";
import { fault, type LawFault, writtenDay } from "./law-fault.ts";
import { codesOf } from "./legal-term.ts";

/** What a ground asks is something that exists, and something that the code of the ground reads. */
export function checkRules({ provisions }: Law): readonly LawFault[] {
  const grounds = provisions.filter(isGroundProvision);
  return [...grounds.flatMap(checkRule), ...checkOnce(grounds)];
}

function checkRule({ id, rule }: GroundProvision): LawFault[] {
  if (!groundIds.includes(rule.ground)) {
    return [
      fault("unknown-ground", id, `không có diện "${rule.ground}".`, `there is no ground "${rule.ground}".`),
    ];
  }
  const ages = rule.age && typeof rule.age === "object" ? checkAge(id, rule.age) : [];
  const statuses = Array.isArray(rule.statuses) ? checkStatuses(id, rule.statuses) : [];
  return [...ages, ...statuses, ...checkTests(id, rule.ground, rule)];
}

/** An age window that nobody can be in is a slip of the pen. */
export function checkAge(id: string, { from, under }: AgeWindow): LawFault[] {
  if (from >= 0 && (under === null || under > from)) return [];
  return [
    fault(
      "bad-age-window",
      id,
      `không ai vừa đủ ${from} tuổi vừa dưới ${under} tuổi.`,
      `nobody has reached ${from} and is under ${under}.`,
    ),
  ];
}

export function checkStatuses(id: string, statuses: readonly string[]): LawFault[] {
  const known: readonly string[] = codesOf(proceduralStatuses);
  return statuses
    .filter((status) => !known.includes(status))
    .map((status) =>
      fault(
        "unknown-status",
        id,
        `không có tư cách tố tụng "${status}".`,
        `there is no procedural status "${status}".`,
      ),
    );
}

function checkTests(id: string, ground: GroundId, rule: GroundRule): LawFault[] {
  const set: Readonly<Record<GroundTest, boolean>> = {
    age: rule.age !== null,
    statuses: rule.statuses !== null,
    requiresFinancialDifficulty: rule.requiresFinancialDifficulty,
  };
  const read = groundTests[ground];
  const tests: readonly GroundTest[] = ["age", "statuses", "requiresFinancialDifficulty"];
  return tests
    .filter((test) => set[test] && !read.includes(test))
    .map((test) =>
      fault(
        "test-not-read",
        id,
        `diện "${ground}" không xét "${test}"; đặt điều kiện này sẽ không có tác dụng. Nếu luật đòi hỏi, ghi vào notExpressible.`,
        `ground "${ground}" does not read "${test}", so it would do nothing. If the law asks it, put it into notExpressible.`,
      ),
    );
}

/** A ground stands in one clause at a time. */
function checkOnce(grounds: readonly GroundProvision[]): LawFault[] {
  return grounds.flatMap((one, index) =>
    grounds.slice(index + 1).flatMap((other) => {
      if (one.id === other.id || one.rule.ground !== other.rule.ground) return [];
      const [first] = [one.inForce.from, other.inForce.from].sort().reverse();
      if (!first || !isWithin(first, one.inForce) || !isWithin(first, other.inForce)) return [];
      const day = writtenDay(first);
      return [
        fault(
          "ground-twice",
          other.id,
          `ngày ${day} diện "${other.rule.ground}" cũng có ở ${one.id}.`,
          `on ${day} ground "${other.rule.ground}" also stands in ${one.id}.`,
        ),
      ];
    }),
  );
}
