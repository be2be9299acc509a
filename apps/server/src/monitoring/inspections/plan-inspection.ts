import { findUnit, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate } from "../../platform/fields.ts";
import { changeInspection } from "./change-inspection.ts";
import { chooseChecklist } from "./checklists.ts";
import type { Inspected, InspectionForm, One } from "./inspection-record.ts";
import { findAgency, findOffice, getInspection, insertInspection } from "./inspections.data.ts";

/** Puts a visit into the plan of its year, for the office of who plans it. */
export async function planInspection(ctx: UserCtx, form: InspectionForm): Promise<One> {
  const { officeId } = ctx.user;
  if (!officeId) throw refuseField("officeId", "office-needed");
  await requireFollowed(ctx, form);
  const saved = await insertInspection(ctx, {
    ...(await toColumns(ctx, form)),
    officeId,
    status: "inspection-planned",
  });
  const details = { kind: form.kind, on: form.plannedOn };
  await writeAudit(ctx, "inspection.planned", { type: "inspection", id: saved.id }, details);
  return saved;
}

/** Changes what is planned, as long as nobody has been there. */
export async function replanInspection(
  ctx: UserCtx,
  { id, version, form }: One & { form: InspectionForm },
): Promise<One> {
  await requireFollowed(ctx, form);
  const data = await toColumns(ctx, form);
  return changeInspection(
    ctx,
    { id, version },
    {
      move: "change-visit",
      data: () => data,
      action: "inspection.plan-changed",
      details: { on: form.plannedOn },
    },
  );
}

/** A visit that is not made, with the reason. */
export async function cancelInspection(
  ctx: UserCtx,
  { id, version, reason }: One & { reason: string },
): Promise<One> {
  return changeInspection(
    ctx,
    { id, version },
    {
      move: "cancel-visit",
      data: () => ({ status: "inspection-cancelled", cancelledReason: reason }),
      action: "inspection.cancelled",
    },
  );
}

/** A follow-up names the visit that it follows, which was made; others follow none. */
async function requireFollowed(ctx: UserCtx, { kind, followUpOfId }: InspectionForm): Promise<void> {
  if (kind !== "follow-up") {
    if (followUpOfId !== null) throw refuseField("followUpOfId", "not-a-follow-up");
    return;
  }
  if (followUpOfId === null) throw refuseField("followUpOfId", "followed-visit-needed");
  const followed = await getInspection(ctx, followUpOfId);
  if (followed.heldOn === null) throw refuseField("followUpOfId", "followed-visit-not-held");
}

async function toColumns(ctx: UserCtx, form: InspectionForm) {
  const { inspected, plannedOn, checklistId, ...rest } = form;
  const checklist = chooseChecklist(ctx, checklistId, plannedOn, inspected.kind);
  return {
    ...rest,
    plannedOn: toDate(plannedOn),
    checklistId,
    checklistVersion: checklist.version,
    inspectedKind: inspected.kind,
    ...(await toPlace(ctx, inspected, plannedOn)),
  };
}

async function toPlace(ctx: UserCtx, inspected: Inspected, on: PlainDate) {
  const nowhere = { inspectedOfficeId: null, agencyId: null, communeCode: null, communeOn: null };
  if (inspected.kind === "commune") {
    const unit = communeOn(ctx, inspected.code, on);
    if (!unit) throw refuseField("inspected", "unknown-commune");
    return { ...nowhere, inspectedName: unit.name, communeCode: unit.code, communeOn: toDate(on) };
  }
  if (inspected.kind === "office") {
    const office = await findOffice(ctx, inspected.id);
    if (!office) throw refuseField("inspected", "unknown");
    return { ...nowhere, inspectedName: office.name, inspectedOfficeId: office.id };
  }
  const agency = await findAgency(ctx, inspected.id);
  if (!agency) throw refuseField("inspected", "unknown");
  const unit = agency.communeCode === null ? undefined : communeOn(ctx, agency.communeCode, on);
  return {
    ...nowhere,
    inspectedName: agency.name,
    agencyId: agency.id,
    ...(unit && { communeCode: unit.code, communeOn: toDate(on) }),
  };
}

/** A place is a code with a day: that of the visit. */
function communeOn({ jurisdiction: { gazetteer } }: UserCtx, code: string, on: PlainDate) {
  const unit = findUnit(gazetteer, code, on);
  return unit?.level === "commune" ? unit : undefined;
}
