import { dayOf, foldVietnamese, partsOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { getOpenFile } from "./case-access.ts";
import type { PartyForm } from "./case-party.ts";
import { auditLine, caseOfLine, changeLine, requireStagesOf, writtenBy } from "./change-line.ts";
import type { Known } from "./file-line.ts";
import { nameEnds } from "./name-ends.ts";
import { tellEvent } from "./tell-event.ts";

/** Writes down somebody of a case. */
export async function addParty(
  ctx: UserCtx,
  { caseId, ...form }: PartyForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  await checkParty(ctx, caseId, form);
  const saved = await ctx.db.caseParty.create({
    data: { caseId, ...toColumns(form), ...writtenBy(ctx) },
    select: { id: true, version: true },
  });
  await tellParty(ctx, caseId, saved.id, form);
  await auditLine(ctx, "case.party-added", caseId, saved.id, { role: form.role });
  return saved;
}

/** Corrects or completes what is known of somebody. */
export async function changeParty(ctx: UserCtx, { id, version, ...form }: PartyForm & Known): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseParty, id);
  await getOpenFile(ctx, caseId);
  await checkParty(ctx, caseId, form);
  const saved = await changeLine(ctx, ctx.db.caseParty, { id, version }, caseId, toColumns(form));
  await tellParty(ctx, caseId, id, form);
  await auditLine(ctx, "case.party-changed", caseId, id, { role: form.role });
  return saved;
}

async function checkParty(ctx: UserCtx, caseId: string, { role, stageRoles, birthYear }: PartyForm) {
  // The beneficiary stands with the applicants; here would be a second copy of them.
  if (role === "beneficiary") throw refuseField("role", "cannot-be", { allowed: "representative, relative" });
  if (birthYear !== null && birthYear > partsOf(dayOf(ctx.now())).year) {
    throw refuseField("birthYear", "in-the-future");
  }
  const stages = stageRoles.map(({ stageId }) => stageId);
  await requireStagesOf(ctx, caseId, "stageRoles", stages);
}

function toColumns(form: PartyForm) {
  return { ...form, foldedName: foldVietnamese(form.fullName), nameEnds: nameEnds(form.fullName) };
}

function tellParty(ctx: UserCtx, caseId: string, subjectId: string, { fullName, agency }: PartyForm) {
  return tellEvent(ctx, caseId, { kind: "party", subjectId, words: [fullName, agency] });
}
