import { type Instant, isInstant } from "@tgpl/domain";

/** A moment that stands in the address; undefined for anything else. */
export function momentOf(value: unknown): Instant | undefined {
  return isInstant(value) ? value : undefined;
}
