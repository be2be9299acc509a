import type { Situation } from "./situation.ts";
import type { Truth } from "./truth.ts";

/** A disability of any type and degree, stated in a certificate (giấy xác nhận khuyết tật). */
export function isCertifiedDisabled({ disability }: Situation): Truth {
  if (disability === undefined) return "unknown";
  return disability?.certified ?? false;
}
