import { z } from "zod";
import { Moment } from "../platform/fields.ts";

/** Struck through with its reason and never deleted. */
export const Struck = z.object({ at: Moment, by: z.string().nullable(), reason: z.string() });
export type Struck = z.infer<typeof Struck>;

/** What every line of a case file carries. */
export const FileLine = z.object({
  id: z.uuid(),
  version: z.int(),
  by: z.string().nullable(),
  createdAt: Moment,
  struck: Struck.nullable(),
});
export type FileLine = z.infer<typeof FileLine>;

/** A page of fifty; `next` is the last line's id where there are more. */
export const pageOf = <Line extends z.ZodType>(line: Line) =>
  z.object({ lines: z.array(line), next: z.uuid().nullable() });

/** Which page of which case. */
export const PageInput = z.object({ id: z.uuid(), after: z.uuid().nullable() });
export type PageInput = z.infer<typeof PageInput>;

/** A line that is there already, as it was read. */
export const Known = z.object({ id: z.uuid(), version: z.int().min(1) });
export type Known = z.infer<typeof Known>;
