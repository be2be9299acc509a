import type { Prisma } from "../generated/prisma/client.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";

type Change = Omit<Prisma.RequestUncheckedUpdateManyInput, "id" | "version">;

/** Changes a request if it is still the version that was read, and writes the deed down. Answers the new version. */
export async function changeRequest(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
  action: string,
  details: Record<string, string | boolean | null> = {},
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.request.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  const subject = { type: "request", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject, details);
  return { id, version: version + 1 };
}
