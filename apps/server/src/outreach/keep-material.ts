import { dayOf, findUnit, stockOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { OneSession } from "./change-session.ts";
import type { HandoutForm, MaterialForm, MaterialRecord, RunForm } from "./material-record.ts";
import { createHandout, createMaterial, createRun, getMaterial, takeVersion } from "./materials.data.ts";

type OneMaterial = OneSession;

/** Opens a material with the communes that got it. */
export async function readMaterial(ctx: UserCtx, { id }: { id: string }): Promise<MaterialRecord> {
  const material = await getMaterial(ctx, id);
  const nameOf = ({ placeCode, on }: HandoutForm) =>
    findUnit(ctx.jurisdiction.gazetteer, placeCode, on)?.name ?? placeCode;
  return {
    ...material,
    handouts: material.handouts.map((one) => ({ ...one, communeName: nameOf(one) })),
  };
}

export async function addMaterial(ctx: UserCtx, form: MaterialForm): Promise<OneMaterial> {
  const id = await createMaterial(ctx, form);
  await writeAudit(ctx, "material.added", { type: "material", id }, { format: form.format });
  return { id, version: 1 };
}

/** Copies were made. */
export async function recordRun(ctx: UserCtx, { id, version, ...run }: OneMaterial & RunForm) {
  if (run.on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  await getMaterial(ctx, id);
  await createRun(ctx, id, run);
  return changed(ctx, { id, version }, "material.printed", run.copies);
}

/** Copies were given out: never more than there were on that day, nor than are left. */
export async function recordHandout(ctx: UserCtx, { id, version, ...form }: OneMaterial & HandoutForm) {
  const { on, copies, placeCode } = form;
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (findUnit(ctx.jurisdiction.gazetteer, placeCode, on)?.level !== "commune")
    throw refuseField("placeCode", "unknown-commune");
  const material = await getMaterial(ctx, id);
  const printed = material.runs.filter((run) => run.on <= on).map((run) => run.copies);
  const before = material.handouts.filter((one) => one.on <= on).map((one) => one.copies);
  const left = Math.min(material.stock, stockOf({ printed, given: before }));
  if (copies > left) throw refuseField("copies", "more-than-in-stock", { maximum: Math.max(left, 0) });
  await createHandout(ctx, id, form);
  return changed(ctx, { id, version }, "material.given-out", copies);
}

async function changed(ctx: UserCtx, { id, version }: OneMaterial, action: string, copies: number) {
  const subject = { type: "material", id };
  if ((await takeVersion(ctx, { id, version })) === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject, { copies });
  return { id, version: version + 1 };
}
