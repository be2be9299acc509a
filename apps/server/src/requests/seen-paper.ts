import { codesOf, type Instant, paperSights, proofPapers } from "@tgpl/domain";
import { z } from "zod";
import type { UserCtx } from "../platform/context.ts";
import { Line, Moment } from "../platform/fields.ts";

/** A proof paper as it was handed in; seen in a database, in which. */
export const SeenPaper = z.object({
  code: z.enum(codesOf(proofPapers)),
  seen: z.enum(codesOf(paperSights)),
  database: Line(120).nullable().default(null),
});
export type SeenPaper = z.infer<typeof SeenPaper>;

/** The same as kept: who saw it, when, and when its original was laid beside it. */
export const StoredPaper = SeenPaper.extend({
  seenAt: Moment.nullable().default(null),
  seenById: z.uuid().nullable().default(null),
  originalCheckedAt: Moment.nullable().default(null),
  originalCheckedById: z.uuid().nullable().default(null),
});
export type StoredPaper = z.infer<typeof StoredPaper>;

/** A paper as the screens get it. */
export const PaperRecord = SeenPaper.extend({
  seenAt: Moment.nullable(),
  seenBy: z.string().nullable(),
  originalCheckedAt: Moment.nullable(),
});
export type PaperRecord = z.infer<typeof PaperRecord>;

/** Who saw a paper, and when, is written down with the first save that has it so; later saves leave it. */
export function stampPapers(
  ctx: Pick<UserCtx, "now" | "user">,
  papers: readonly SeenPaper[],
  before: readonly StoredPaper[],
): StoredPaper[] {
  return papers.map((paper) => {
    const known = before.find(
      ({ code, seen, database }) => code === paper.code && seen === paper.seen && database === paper.database,
    );
    return known ?? { ...paper, ...seenNow(ctx), originalCheckedAt: null, originalCheckedById: null };
  });
}

function seenNow({ now, user }: Pick<UserCtx, "now" | "user">): { seenAt: Instant; seenById: string } {
  return { seenAt: now(), seenById: user.id };
}
