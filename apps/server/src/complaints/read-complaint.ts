import { complaintOptions } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { clockOfComplaint, deadlineOfComplaint } from "./complaint-clock.ts";
import type { ComplaintLine, ComplaintRecord } from "./complaint-record.ts";
import {
  type ComplaintFilter,
  getStoredComplaint,
  listComplaints,
  type StoredComplaint,
} from "./complaints.data.ts";
import { answererObstaclesOf } from "./move-complaint.ts";

/** Opens a complaint: what is stored, which clock runs and what may be done. The reading is recorded. */
export async function readComplaint(ctx: UserCtx, { id }: { id: string }): Promise<ComplaintRecord> {
  const stored = await getStoredComplaint(ctx, id);
  await writeAudit(ctx, "complaint.read", { type: "complaint", id });
  const { complainedOfId: _, providerId: __, ...rest } = stored;
  const clock = deadlineOfComplaint(ctx, stored);
  return {
    ...rest,
    clock,
    dueUntold: clock === null && clockOfComplaint(stored) !== null,
    moves: movesOf(ctx, stored),
  };
}

function movesOf(ctx: UserCtx, stored: StoredComplaint): ComplaintRecord["moves"] {
  return complaintOptions(stored.status).map((option) => {
    if (!option.allowed) return { move: option.move, because: option.obstacles.map(({ code }) => code) };
    const judges = option.move === "answer" && stored.status === "with-head";
    return { move: option.move, because: judges ? [...answererObstaclesOf(ctx, stored)] : [] };
  });
}

/** A page of complaints. Names are shown, so the reading is recorded. */
export async function readComplaints(ctx: UserCtx, filter: ComplaintFilter): Promise<ComplaintLine[]> {
  const lines = await listComplaints(ctx, filter);
  const ids = lines.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "complaint.list.read", { type: "complaint", id: ids[0] }, { ids });
  return lines;
}
