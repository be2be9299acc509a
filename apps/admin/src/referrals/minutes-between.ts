import { type Instant, toEpoch } from "@tgpl/domain";

export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((toEpoch(to) - toEpoch(from)) / 60_000));
}
