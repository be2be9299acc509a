import { dayOf, recommendationDaysLate } from "@tgpl/domain";
import type { UserCtx } from "../../platform/context.ts";
import { movesOf } from "./change-inspection.ts";
import { getChecklist } from "./checklists.ts";
import type { InspectionRecord } from "./inspection-record.ts";
import { getInspection } from "./inspections.data.ts";
import { countEvidence } from "./recommendations.data.ts";

/** Opens a visit with its checklist, its findings and what has become of them. It names nobody who is aided. */
export async function readInspection(ctx: UserCtx, { id }: { id: string }): Promise<InspectionRecord> {
  const stored = await getInspection(ctx, id);
  const today = dayOf(ctx.now());
  const ids = stored.findings.flatMap(({ recommendations }) => recommendations.map((one) => one.id));
  const evidence = await countEvidence(ctx, ids);
  return {
    ...stored,
    officeName: stored.office.name,
    checklist: getChecklist(ctx, stored.checklistId, stored.checklistVersion),
    findings: stored.findings.map(({ recommendations, ...finding }) => ({
      ...finding,
      recommendations: recommendations.map((one) => ({
        ...one,
        daysLate: recommendationDaysLate(one, today),
        evidence: evidence.get(one.id) ?? 0,
      })),
    })),
    moves: movesOf(ctx, stored).map(({ move, because }) => ({ move, because: [...because] })),
  };
}
