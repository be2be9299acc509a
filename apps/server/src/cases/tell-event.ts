import { dayOf, foldVietnamese, type Instant, type PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import type { CaseEventKind } from "./case-record.ts";

export type ToldEvent = {
  kind: CaseEventKind;
  /** The hearing, party, note … that the line is about. */
  subjectId: string;
  /** The day on which it stands in the story; today where it is left out. */
  on?: PlainDate;
  at?: Instant;
  note?: string | null;
  /** Words by which the line is found. */
  words: readonly (string | null | undefined)[];
  isPrivate?: boolean;
};

/** Tells one thing of the file in the story, or tells it anew after it was changed: one line a subject and kind. */
export async function tellEvent(ctx: UserCtx, caseId: string, event: ToldEvent): Promise<void> {
  const now = ctx.now();
  const data = {
    on: toDate(event.on ?? dayOf(now)),
    note: event.note ?? null,
    privateToId: event.isPrivate ? ctx.user.id : null,
    foldedText: foldWords(event.words),
  };
  const { subjectId, kind } = event;
  const { count } = await ctx.db.caseEvent.updateMany({ where: { caseId, subjectId, kind }, data });
  if (count > 0) return;
  const at = new Date(event.at ?? now);
  await ctx.db.caseEvent.create({
    data: { ...data, caseId, subjectId, kind, at, byId: ctx.user.id },
    select: { id: true },
  });
}

/** Takes a line of the story back that no longer holds, such as the result of a stage that was entered by mistake. */
export async function untellEvent(ctx: UserCtx, caseId: string, kind: CaseEventKind, subjectId: string) {
  await ctx.db.caseEvent.deleteMany({ where: { caseId, kind, subjectId } });
}

/** Words without marks and capitals, for search inside a case. */
export function foldWords(words: readonly (string | null | undefined)[]): string {
  return foldVietnamese(words.filter(Boolean).join(" "));
}
