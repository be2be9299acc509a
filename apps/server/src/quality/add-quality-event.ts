import { writeAudit } from "../platform/audit.ts";
import type { Ctx } from "../platform/context.ts";
import type { QualityEventKind } from "./appraisal-record.ts";

/** What a deed leaves behind: why, and what stood there before it. */
type Trace = { reason?: string | null; before?: object };

/** Writes a deed into the story of a case's quality, and into the audit without its words. */
export async function addQualityEvent(
  ctx: Pick<Ctx, "db" | "now" | "requestId" | "user">,
  caseId: string,
  kind: QualityEventKind,
  { reason = null, before = {} }: Trace = {},
): Promise<void> {
  await ctx.db.qualityEvent.create({
    data: { caseId, kind, at: new Date(ctx.now()), byId: ctx.user?.id ?? null, reason, before },
    select: { id: true },
  });
  const type = kind.startsWith("satisfaction-") ? "satisfaction" : "appraisal";
  await writeAudit(ctx, `quality.${kind}`, { type, id: caseId });
}
