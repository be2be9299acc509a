import { codesOf, materialFormats, materialKinds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";

const Copies = z.int().min(1).max(10_000_000);

/** A material in one form: the same text in Braille and as audio is two. */
export const MaterialForm = z.object({
  name: Line(200),
  kind: z.enum(codesOf(materialKinds)),
  format: z.enum(codesOf(materialFormats)),
  language: Line(60),
  note: Paragraph.nullable(),
});
export type MaterialForm = z.infer<typeof MaterialForm>;

/** Copies made on a day. */
export const RunForm = z.object({ on: Day, copies: Copies, number: Line(80).nullable() });
export type RunForm = z.infer<typeof RunForm>;

/** Copies given out in a commune on a day. */
export const HandoutForm = z.object({
  on: Day,
  placeCode: z.string().regex(/^\d{5}$/, "unknown-commune"),
  copies: Copies,
  receiver: Line(200).nullable(),
});
export type HandoutForm = z.infer<typeof HandoutForm>;

export const MaterialLine = MaterialForm.extend({
  id: z.uuid(),
  version: z.int(),
  printed: z.int(),
  given: z.int(),
  /** Copies that are still there. */
  stock: z.int(),
});
export type MaterialLine = z.infer<typeof MaterialLine>;

export const MaterialRecord = MaterialLine.extend({
  runs: z.array(RunForm.extend({ id: z.uuid() })),
  handouts: z.array(HandoutForm.extend({ id: z.uuid(), communeName: z.string() })),
});
export type MaterialRecord = z.infer<typeof MaterialRecord>;
