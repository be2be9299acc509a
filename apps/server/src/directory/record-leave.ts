import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { LeaveForm } from "./provider-record.ts";
import { changeProvider, deleteLeave, getProvider, insertLeave } from "./providers.data.ts";

type OneProvider = { id: string; version: number };

/** Writes down days on which somebody is away: no case is suggested to them meanwhile, and the quota rests. */
export async function recordLeave(ctx: UserCtx, { id, version, leave }: OneProvider & { leave: LeaveForm }) {
  const { leaves } = await getProvider(ctx, id);
  if (leave.until < leave.from) throw refuseField("until", "ends-before");
  const meets = leaves.some(({ from, until }) => from <= leave.until && leave.from <= until);
  if (meets) throw refuseField("from", "leave-recorded");
  const saved = await changeProvider(ctx, { id, version }, {});
  await insertLeave(ctx, id, leave);
  await writeAudit(ctx, "provider.leave-recorded", { type: "provider", id }, { kind: leave.kind });
  return saved;
}

/** Takes back a leave that was written down by mistake or does not happen. */
export async function removeLeave(ctx: UserCtx, { id, version, leaveId }: OneProvider & { leaveId: string }) {
  await getProvider(ctx, id);
  const saved = await changeProvider(ctx, { id, version }, {});
  if (!(await deleteLeave(ctx, id, leaveId))) throw new AppError("not-found");
  await writeAudit(ctx, "provider.leave-removed", { type: "provider", id });
  return saved;
}
