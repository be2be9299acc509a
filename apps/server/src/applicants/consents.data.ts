import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import type { ConsentForm, ConsentRecord } from "./consent-form.ts";
import { namesOf } from "./history.data.ts";

/** The consents of one person, newest first. */
export async function findConsents(
  ctx: UserCtx,
  applicantId: string,
  purpose?: ConsentForm["purpose"],
): Promise<ConsentRecord[]> {
  const rows = await ctx.db.consent.findMany({
    where: { applicantId, ...(purpose && { purpose }) },
    orderBy: { id: "desc" },
    take: 100,
    select: {
      id: true,
      version: true,
      purpose: true,
      toWhom: true,
      scope: true,
      form: true,
      from: true,
      until: true,
      withdrawnOn: true,
      recordedAt: true,
      recordedById: true,
    },
  });
  const names = await namesOf(
    ctx,
    rows.map(({ recordedById }) => recordedById),
  );
  return rows.map(({ recordedById, ...row }) => ({
    ...(row as typeof row & Pick<ConsentForm, "purpose" | "scope" | "form">),
    from: toDay(row.from),
    until: maybe(row.until, toDay),
    withdrawnOn: maybe(row.withdrawnOn, toDay),
    recordedAt: toMoment(row.recordedAt),
    recordedBy: names.get(recordedById ?? "") ?? null,
  }));
}

export async function addConsent(ctx: UserCtx, applicantId: string, form: ConsentForm): Promise<string> {
  const data = {
    ...form,
    from: toDate(form.from),
    until: maybe(form.until, toDate),
    applicantId,
    recordedById: ctx.user.id,
    recordedAt: new Date(ctx.now()),
  };
  return (await ctx.db.consent.create({ data, select: { id: true } })).id;
}

/** Answers whose consent it was, or null where the version read was not the one there is. */
export async function endConsent(
  ctx: UserCtx,
  { id, version, on }: { id: string; version: number; on: ConsentForm["from"] },
): Promise<string | null> {
  const { count } = await ctx.db.consent.updateMany({
    where: { id, version, withdrawnOn: null },
    data: { withdrawnOn: toDate(on), version: version + 1 },
  });
  if (count === 0) return null;
  const row = await ctx.db.consent.findUnique({ where: { id }, select: { applicantId: true } });
  return row?.applicantId ?? null;
}
