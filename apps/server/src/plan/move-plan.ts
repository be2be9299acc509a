import { dayOf, type PlainDate, type PlanMove, planMoves } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import {
  changeEdition,
  copyEdition,
  type Edition,
  findEditions,
  findInForce,
  findLastEdition,
  getEdition,
} from "./edition.data.ts";

type One = { id: string; version: number };

/** Hands the draft to the People's Committee: from now on it is not written on. */
export async function submitPlan(ctx: UserCtx, { id, version }: One): Promise<One> {
  await refuseUnlessAllowed(ctx, await getEdition(ctx.db, id), "submit");
  const saved = await changeEdition(ctx, { id, version }, { status: "submitted" });
  await writeAudit(ctx, "plan.submitted", { type: "plan", id });
  return saved;
}

/** Back to the desk, to be written on again. */
export async function takeBackPlan(ctx: UserCtx, { id, version }: One): Promise<One> {
  await refuseUnlessAllowed(ctx, await getEdition(ctx.db, id), "take-back");
  const saved = await changeEdition(ctx, { id, version }, { status: "draft" });
  await writeAudit(ctx, "plan.taken-back", { type: "plan", id });
  return saved;
}

/** Puts the edition in force by its number and date. The edition before it is kept, and no longer in force. */
export async function issuePlan(
  ctx: UserCtx,
  { id, version, number, issuedOn }: One & { number: string; issuedOn: PlainDate },
): Promise<One> {
  const edition = await getEdition(ctx.db, id);
  await refuseUnlessAllowed(ctx, edition, "issue");
  if (issuedOn > dayOf(ctx.now())) throw refuseField("issuedOn", "in-the-future");
  const former = await findInForce(ctx.db, edition.year);
  if (former) {
    const { issuedOn: before } = await getEdition(ctx.db, former.id);
    if (before && issuedOn < before) throw refuseField("issuedOn", "before-former-edition");
    await changeEdition(ctx, former, { status: "superseded" });
    await writeAudit(ctx, "plan.superseded", { type: "plan", id: former.id });
  }
  const data = { status: "issued", number, issuedOn: toDate(issuedOn) };
  const saved = await changeEdition(ctx, { id, version }, data);
  await writeAudit(ctx, "plan.issued", { type: "plan", id });
  return saved;
}

/** Begins an amendment: a draft copied from the issued edition, which stays in force until the draft is issued. */
export async function amendPlan(
  ctx: UserCtx,
  { id, version, reason }: One & { reason: string },
): Promise<One> {
  const edition = await getEdition(ctx.db, id);
  await refuseUnlessAllowed(ctx, edition, "amend");
  // Taking the version makes two who amend at once see each other.
  await changeEdition(ctx, { id, version }, {});
  const last = await findLastEdition(ctx.db, edition.year);
  const next = (last?.edition ?? edition.edition) + 1;
  const saved = await copyEdition(ctx, { from: id, year: edition.year, edition: next, reason });
  await writeAudit(ctx, "plan.amended", { type: "plan", id: saved.id });
  return saved;
}

/** Throws `status-not-allowed` with the status, or with what is missing, when the move cannot be made now. */
export async function refuseUnlessAllowed(ctx: UserCtx, edition: Edition, move: PlanMove): Promise<void> {
  const others = await findEditions(ctx.db, edition.year);
  const hasOpenEdition = others.some(({ status }) => status === "draft" || status === "submitted");
  const { moves, missing } = planMoves({
    ...edition,
    activityIds: edition.activities.map(({ activityId }) => activityId),
    hasOpenEdition,
  });
  if (moves.includes(move)) return;
  const because = missing.length > 0 ? [...new Set(missing.map(({ code }) => code))] : [edition.status];
  throw new AppError("status-not-allowed", { because });
}
