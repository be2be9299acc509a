import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { decidingLaw } from "./deciding-law.ts";
import { checkGround, type GroundId } from "./ground-id.ts";
import type { DecidingLaw } from "./law.ts";
import type { PaperRequirement } from "./paper-requirements.ts";

/**
 * What proves a ground on a day, `08/2017/TT-BTP#33` and what amended it.
 *
 * @example
 * papersOn("disability", "2026-03-02").length // 2
 */
export function papersOn(
  ground: GroundId,
  on: PlainDate,
  law: DecidingLaw = decidingLaw,
): readonly PaperRequirement[] {
  toPlainDate(on, "on");
  checkGround(ground);
  const list = law.paperLists.find((one) => one.ground === ground && isWithin(on, one.inForce));
  return list?.requirements ?? [];
}
