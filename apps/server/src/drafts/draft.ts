import { z } from "zod";
import { Moment } from "../platform/fields.ts";
import { DraftRef } from "../platform/write.ts";

/** As much as anybody types into a form; a file is no draft. */
const LONGEST = 100_000;

/** The values of the form, as the screen that wrote them reads them again. */
export const DraftBody = z
  .record(z.string().max(60), z.json())
  .refine((body) => JSON.stringify(body).length <= LONGEST, "draft-too-long");
export type DraftBody = z.infer<typeof DraftBody>;

/** Enough to offer a draft: what it is about and since when it is kept. */
export const DraftLine = DraftRef.extend({
  /** What the screen calls it: the name typed so far. */
  title: z.string().nullable(),
  startedAt: Moment,
  savedAt: Moment,
});
export type DraftLine = z.infer<typeof DraftLine>;

export const Draft = DraftLine.extend({ body: DraftBody });
export type Draft = z.infer<typeof Draft>;
