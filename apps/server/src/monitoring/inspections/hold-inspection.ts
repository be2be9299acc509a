import { dayOf, isCitation, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate } from "../../platform/fields.ts";
import { changeInspection, requireMove } from "./change-inspection.ts";
import { getChecklist } from "./checklists.ts";
import type { Answers, FindingForm, One, RecommendationForm } from "./inspection-record.ts";
import {
  deleteFinding,
  findOffice,
  getInspection,
  insertFinding,
  type StoredInspection,
  saveInspection,
} from "./inspections.data.ts";

/** The team was there: from now on the minutes are written. */
export async function holdInspection(
  ctx: UserCtx,
  { id, version, heldOn, metWith, team }: One & { heldOn: PlainDate; metWith: string; team: string[] },
): Promise<One> {
  if (heldOn > dayOf(ctx.now())) throw refuseField("heldOn", "in-the-future");
  return changeInspection(
    ctx,
    { id, version },
    {
      move: "hold-visit",
      data: () => ({ status: "inspection-held", heldOn: toDate(heldOn), metWith, team }),
      action: "inspection.held",
      details: { on: heldOn },
    },
  );
}

/** How points of the checklist were found. What is named replaces what was answered; the rest stays. */
export async function answerChecklist(
  ctx: UserCtx,
  { id, version, answers }: One & { answers: Answers },
): Promise<One> {
  return changeInspection(
    ctx,
    { id, version },
    {
      move: "answer-checklist",
      data: (stored) => {
        const points = getChecklist(ctx, stored.checklistId, stored.checklistVersion).items;
        const known = new Set(points.map((point) => point.id));
        if (Object.keys(answers).some((point) => !known.has(point)))
          throw refuseField("answers", "unknown-point");
        return { answers: { ...stored.answers, ...answers } };
      },
      action: "inspection.checklist-answered",
      details: { count: Object.keys(answers).length },
    },
  );
}

/** What was seen, and who is to put it right by when. */
export async function addFinding(
  ctx: UserCtx,
  { id, version, finding }: One & { finding: FindingForm },
): Promise<One> {
  const stored = await getInspection(ctx, id);
  requireMove(ctx, stored, "add-finding");
  checkFinding(ctx, stored, finding);
  const foundOn = stored.heldOn ?? dayOf(ctx.now());
  const recommendations = [];
  for (const [at, one] of finding.recommendations.entries()) {
    if (one.dueOn < foundOn)
      throw refuseField(`recommendations.${at}.dueOn`, "too-long-ago", { minimum: foundOn });
    recommendations.push({ text: one.text, dueOn: one.dueOn, ...(await toOwner(ctx, one)) });
  }
  const saved = await saveInspection(ctx, { id, version }, {});
  await insertFinding(ctx, id, { ...finding, position: stored.findings.length, foundOn, recommendations });
  await writeAudit(
    ctx,
    "inspection.finding-added",
    { type: "inspection", id },
    { severity: finding.severity },
  );
  return saved;
}

/** Takes a finding out, as long as the minutes are not closed. */
export async function removeFinding(
  ctx: UserCtx,
  { id, version, findingId }: One & { findingId: string },
): Promise<One> {
  const stored = await getInspection(ctx, id);
  requireMove(ctx, stored, "add-finding");
  if (!stored.findings.some((one) => one.id === findingId)) throw refuseField("findingId", "unknown");
  const saved = await saveInspection(ctx, { id, version }, {});
  await deleteFinding(ctx, findingId);
  await writeAudit(ctx, "inspection.finding-removed", { type: "inspection", id });
  return saved;
}

/** Closes the minutes: from now on their recommendations hold. */
export async function concludeInspection(
  ctx: UserCtx,
  { id, version, conclusion }: One & { conclusion: string },
): Promise<One> {
  return changeInspection(
    ctx,
    { id, version },
    {
      move: "conclude-visit",
      data: () => ({ status: "inspection-concluded", conclusion, concludedAt: new Date(ctx.now()) }),
      action: "inspection.concluded",
    },
  );
}

function checkFinding(ctx: UserCtx, stored: StoredInspection, { itemId, provision }: FindingForm): void {
  const { items } = getChecklist(ctx, stored.checklistId, stored.checklistVersion);
  if (itemId !== null && !items.some((item) => item.id === itemId))
    throw refuseField("itemId", "unknown-point");
  if (provision !== null && !isCitation(provision)) throw refuseField("provision", "wrong-format");
}

async function toOwner(ctx: UserCtx, { owner }: RecommendationForm) {
  if ("name" in owner) return { ownerOfficeId: null, ownerName: owner.name };
  const office = await findOffice(ctx, owner.officeId);
  if (!office) throw refuseField("owner", "unknown");
  return { ownerOfficeId: office.id, ownerName: office.name };
}
