import type { PlainDate } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";

/** A petition on a case within the person's scope. Throws `not-found` outside it. */
export async function getPetition(ctx: UserCtx, id: string) {
  const row = await ctx.db.petition.findFirst({
    where: { id, legalCase: registerScope(ctx) },
    select: { caseId: true, addressee: true, sentOn: true, repliedOn: true },
  });
  if (!row) throw new AppError("not-found");
  return { ...row, sentOn: toDay(row.sentOn), repliedOn: maybe(row.repliedOn, toDay) };
}

export type NewPetition = { caseId: string; addressee: string; text: string; sentOn: PlainDate };

export async function createPetition(ctx: UserCtx, { sentOn, ...given }: NewPetition): Promise<void> {
  const { officeId } = await ctx.db.legalCase.findUniqueOrThrow({
    where: { id: given.caseId },
    select: { officeId: true },
  });
  await ctx.db.petition.create({
    data: {
      ...given,
      officeId,
      sentOn: toDate(sentOn),
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
}

/** How many rows were still the version that was read: one or none. */
export async function saveReply(
  ctx: UserCtx,
  { id, version, on, reply }: { id: string; version: number; on: PlainDate; reply: string },
): Promise<number> {
  const { count } = await ctx.db.petition.updateMany({
    where: { id, version },
    data: { repliedOn: toDate(on), reply, version: version + 1 },
  });
  return count;
}
