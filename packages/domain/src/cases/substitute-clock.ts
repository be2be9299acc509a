import type { Instant } from "../dates/instant.ts";
import type { CaseClock } from "./case-clock.ts";
import type { RegistrationStatus } from "./registration-status.ts";

/**
 * The limit for a substitute that a written refusal to register sets (10/2018/TTLT Điều 6 khoản 1): 24 hours for a
 * defender, two working days for who protects interests. `null` while nothing was refused.
 *
 * @example
 * substituteClock({ status: "refused", capacity: "defence", at: "2026-11-23T09:00:00+07:00" })
 * // { rule: "substitute-provider-defence", from: "2026-11-23T09:00:00+07:00" }
 */
export function substituteClock({
  status,
  capacity,
  at,
}: {
  readonly status: RegistrationStatus | null;
  readonly capacity: "defence" | "interest-protection";
  /** When the written refusal was received. */
  readonly at: Instant | null;
}): CaseClock | null {
  if (status !== "refused" || at === null) return null;
  const rule = capacity === "defence" ? "substitute-provider-defence" : "substitute-provider-protector";
  return { rule, from: at };
}
