import * as z from "zod/mini";
import { InvalidInput } from "../input/invalid-input.ts";

const WRITTEN = "a Vietnamese number of 10 or 11 digits that begins with 0, or with +84";
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;

/** A phone number in its national form: `0900000001`. */
export const VietnamesePhone = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const digits = nationalForm(text);
    if (isNational(digits)) return digits;
    context.issues.push({ code: "custom", message: WRITTEN, input: text });
    return z.NEVER;
  }),
);

/** A telephone number of Vietnam, digits only, beginning with 0. */
export type VietnamesePhone = z.infer<typeof VietnamesePhone>;

/**
 * The number as typed, in its national form. Throws {@link InvalidInput}.
 *
 * @example toVietnamesePhone("+84 900 000 001") // "0900000001"
 */
export function toVietnamesePhone(text: string, field = "phone"): VietnamesePhone {
  const digits = nationalForm(text);
  if (!isNational(digits)) throw new InvalidInput(field, text, WRITTEN);
  return digits;
}

function nationalForm(text: string): string {
  return text.replace(/[\s.()-]/g, "").replace(/^(\+84|0084)/, "0");
}

function isNational(digits: string): boolean {
  return MOBILE.test(digits) || LANDLINE.test(digits);
}
