import type { Instant } from "@tgpl/domain";
import type { Random } from "./random.ts";

/** A UUID of version 7 (RFC 9562) as the database's own rows have, but drawn from the seed. */
export function seededUuid(at: Instant, { next }: Random): string {
  const time = Date.parse(at).toString(16).padStart(12, "0");
  const bits = (count: number) => Math.floor(next() * 2 ** count);
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0");
  const version = `7${hex(bits(12), 3)}`;
  const variant = hex(0x8000 | bits(14), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(bits(24), 6)}${hex(bits(24), 6)}`;
}
