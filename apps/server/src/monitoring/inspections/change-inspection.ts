import {
  checklistGaps,
  dayOf,
  type InspectionMoveName,
  type InspectionOption,
  inspectionMoves,
} from "@tgpl/domain";
import type { Prisma } from "../../generated/prisma/client.ts";
import { AppError } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { getChecklist } from "./checklists.ts";
import type { One } from "./inspection-record.ts";
import { getInspection, type StoredInspection, saveInspection } from "./inspections.data.ts";

type Change = {
  move: InspectionMoveName;
  data: (stored: StoredInspection) => Prisma.InspectionUncheckedUpdateManyInput;
  action: string;
  details?: Record<string, string | number>;
};

/** Makes one move of a visit: asks the domain, saves, and writes the deed down. */
export async function changeInspection(
  ctx: UserCtx,
  { id, version }: One,
  { move, data, action, details }: Change,
): Promise<One> {
  const stored = await getInspection(ctx, id);
  requireMove(ctx, stored, move);
  const saved = await saveInspection(ctx, { id, version }, data(stored));
  await writeAudit(ctx, action, { type: "inspection", id }, details);
  return saved;
}

export function requireMove(ctx: UserCtx, stored: StoredInspection, move: InspectionMoveName): void {
  const option = movesOf(ctx, stored).find((one) => one.move === move);
  if (!option || option.because.length > 0)
    throw new AppError("status-not-allowed", { because: option?.because ?? [] });
}

/** What can be done with a visit now, and what stands against the rest. */
export function movesOf(ctx: UserCtx, stored: StoredInspection): readonly InspectionOption[] {
  const { status, plannedOn: on, answers, findings } = stored;
  const checklist = getChecklist(ctx, stored.checklistId, stored.checklistVersion);
  const gaps = checklistGaps({
    items: checklist.items.map(({ id }) => id),
    answers: Object.fromEntries(Object.entries(answers).map(([item, { answer }]) => [item, answer])),
    found: findings.flatMap(({ itemId }) => itemId ?? []),
  });
  return inspectionMoves({ status, on, gaps }, dayOf(ctx.now()));
}
