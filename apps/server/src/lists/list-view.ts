import { z } from "zod";
import { Line, Moment } from "../platform/fields.ts";

/** The lists that can be arranged. */
export const ListName = z.enum(["applicants", "requests", "cases", "providers"]);
export type ListName = z.infer<typeof ListName>;

/** Codes, days and ids only: what somebody typed, a name or a number, is never kept as a filter. */
const Filters = z.record(
  z.string().regex(/^[a-zA-Z]{1,24}$/, "wrong-format"),
  z.union([z.string().regex(/^[\w.:+-]{1,60}$/, "wrong-format"), z.boolean()]),
);

export const ListViewForm = z.object({
  list: ListName,
  name: Line(60),
  filters: Filters,
  shared: z.boolean(),
});
export type ListViewForm = z.infer<typeof ListViewForm>;

export const ListView = ListViewForm.extend({
  id: z.uuid(),
  isOwn: z.boolean(),
  /** Who shares it. */
  by: z.string().nullable(),
  createdAt: Moment,
});
export type ListView = z.infer<typeof ListView>;

export const Columns = z
  .array(z.string().regex(/^[a-zA-Z]{1,24}$/, "wrong-format"))
  .min(1)
  .max(20);
