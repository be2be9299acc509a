import { caseMoves } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { CaseLine, CaseRecord } from "./case-record.ts";
import { assumedState } from "./case-state.ts";
import { type CaseFilter, findEvents, getStoredCase, listCases } from "./cases.data.ts";
import { clockOf } from "./clock-of.ts";

/** Opens a case: what is stored, what may be done, which clock runs, and its story. The reading is recorded. */
export async function readCase(ctx: UserCtx, { id }: { id: string }): Promise<CaseRecord> {
  const stored = await getStoredCase(ctx, id);
  await writeAudit(ctx, "case.read", { type: "case", id });
  const { stepCount: _, ...rest } = stored;
  return {
    ...rest,
    clock: stored.handedOverAt
      ? null
      : clockOf(ctx, { ...stored, closedAt: stored.closedAt ?? stored.discontinuedAt }),
    moves: [...caseMoves(assumedState(stored))],
    events: await findEvents(ctx, id),
  };
}

/** A page of cases. Names are shown, so the reading is recorded. */
export async function readCases(ctx: UserCtx, filter: CaseFilter): Promise<CaseLine[]> {
  const lines = await listCases(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "case.list.read", { type: "case", id: ids[0] }, { ids });
  return lines;
}
