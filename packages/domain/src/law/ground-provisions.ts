import { financialGroundProvisions } from "./financial-ground-provisions.ts";
import type { GroundId } from "./ground-id.ts";
import type { GroundRule } from "./ground-rule.ts";
import { ownGroundProvisions } from "./own-ground-provisions.ts";
import type { Provision } from "./provision.ts";

/** A provision that opens a ground. */
export type GroundProvision = Provision & { readonly rule: GroundRule };

/** Điều 7 in every version: clauses 1 to 6a, then clause 7 with its test of means. */
export const groundProvisions: readonly GroundProvision[] = [
  ...ownGroundProvisions,
  ...financialGroundProvisions,
];

/**
 * The versions of a ground, oldest first. Not found by citation: khoản 5 was rewritten on 01/01/2026 and
 * carries one ground before that day and another one after it.
 */
export function versionsOf(ground: GroundId): readonly GroundProvision[] {
  return groundProvisions.filter((provision) => provision.rule.ground === ground);
}
