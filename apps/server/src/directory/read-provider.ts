import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ProviderRecord } from "./provider-record.ts";
import { getProvider } from "./providers.data.ts";

/** A provider's record, with telephone and leave. The reading is recorded. */
export async function readProvider(ctx: UserCtx, { id }: { id: string }): Promise<ProviderRecord> {
  const record = await getProvider(ctx, id);
  await writeAudit(ctx, "provider.read", { type: "provider", id });
  return record;
}
