import { caseClock, caseMoves } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findBesideCase } from "./beside-case.data.ts";
import type { CaseLine, CaseRecord } from "./case-record.ts";
import { assumedState } from "./case-state.ts";
import { type CaseFilter, getStoredCase, listCases } from "./cases.data.ts";
import { clockOf } from "./clock-of.ts";

/** Opens a case: what is stored, what may be done, which clock runs, and a few facts of its file. The reading is recorded. */
export async function readCase(ctx: UserCtx, { id }: { id: string }): Promise<CaseRecord> {
  const stored = await getStoredCase(ctx, id);
  await writeAudit(ctx, "case.read", { type: "case", id });
  const { stepCount: _, applicantId, ...rest } = stored;
  const state = { ...stored, closedAt: stored.closedAt ?? stored.discontinuedAt };
  const clock = stored.handedOverAt ? null : clockOf(ctx, state);
  return {
    ...rest,
    applicant: await getApplicant(ctx, applicantId),
    clock,
    dueUntold: clock === null && !stored.handedOverAt && caseClock(state) !== null,
    moves: [...caseMoves(assumedState(stored))],
    ...(await findBesideCase(ctx, id)),
  };
}

/** A page of cases. Names are shown, so the reading is recorded. */
export async function readCases(ctx: UserCtx, filter: CaseFilter): Promise<CaseLine[]> {
  const lines = await listCases(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "case.list.read", { type: "case", id: ids[0] }, { ids });
  return lines;
}
