import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findConsents } from "./consents.data.ts";
import { listEntries } from "./history.data.ts";
import { findMerge, listMerges } from "./merge.data.ts";
import { findRelations } from "./relations.data.ts";
import { obstaclesTo } from "./undo-merge.ts";

/** The history of a person's facts, fifty entries a page, and the merges of the record. The reading is recorded. */
export async function readHistory(ctx: UserCtx, { id, before }: { id: string; before: string | null }) {
  const entries = await listEntries(ctx, id, before);
  await writeAudit(ctx, "applicant.history.read", { type: "applicant", id });
  return { entries, merges: before === null ? await mergesOf(ctx, id) : [] };
}

/** Each merge says whether it can still be undone, and if not, why. */
async function mergesOf(ctx: UserCtx, id: string) {
  const merges = await listMerges(ctx, id);
  return Promise.all(
    merges.map(async (merge) => {
      const full = merge.undoneAt ? null : await findMerge(ctx, merge.id);
      return { ...merge, because: full ? await obstaclesTo(ctx, full) : ["merge-undone-before"] };
    }),
  );
}

/** Who stands beside a person, and what the person agreed to in writing. The reading is recorded. */
export async function readBeside(ctx: UserCtx, { id }: { id: string }) {
  const [relations, consents] = await Promise.all([findRelations(ctx, id), findConsents(ctx, id)]);
  await writeAudit(ctx, "applicant.beside.read", { type: "applicant", id });
  return { relations, consents };
}
