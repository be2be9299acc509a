import { decidingLaw } from "./deciding-law.ts";
import type { GroundId } from "./ground-id.ts";
import { type GroundProvision, isGroundProvision } from "./ground-provision.ts";

export type { GroundProvision } from "./ground-provision.ts";

/** Điều 7 in every version of the current law, clause by clause. */
export const groundProvisions: readonly GroundProvision[] = decidingLaw.provisions.filter(isGroundProvision);

/**
 * The versions of a ground, oldest first. Not found by citation: khoản 5 was rewritten on 01/01/2026 and
 * carries one ground before that day and another one after it.
 */
export function versionsOf(ground: GroundId): readonly GroundProvision[] {
  return groundProvisions.filter((provision) => provision.rule.ground === ground);
}
