import { dayOf, toEpoch } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { getOpenFile } from "./case-access.ts";
import type { StageForm } from "./case-stage.ts";
import { auditLine, caseOfLine, changeLine, writtenBy } from "./change-line.ts";
import type { Known } from "./file-line.ts";
import { tellEvent, untellEvent } from "./tell-event.ts";

/** Adds a stage of the proceedings to a case. */
export async function addStage(
  ctx: UserCtx,
  { caseId, ...form }: StageForm & { caseId: string },
): Promise<Known> {
  await getOpenFile(ctx, caseId);
  checkStage(ctx, form);
  const saved = await ctx.db.caseStage.create({
    data: { caseId, ...toColumns(form), ...writtenBy(ctx) },
    select: { id: true, version: true },
  });
  await tellStage(ctx, caseId, saved.id, form);
  await auditLine(ctx, "case.stage-added", caseId, saved.id, { stage: form.stage });
  return saved;
}

/** Writes down what became of a stage: the registration of the provider, its end, its result. */
export async function changeStage(ctx: UserCtx, { id, version, ...form }: StageForm & Known): Promise<Known> {
  const { caseId } = await caseOfLine(ctx.db.caseStage, id);
  await getOpenFile(ctx, caseId);
  checkStage(ctx, form);
  const saved = await changeLine(ctx, ctx.db.caseStage, { id, version }, caseId, toColumns(form));
  await tellStage(ctx, caseId, id, form);
  await auditLine(ctx, "case.stage-changed", caseId, id, { stage: form.stage });
  return saved;
}

function checkStage(ctx: UserCtx, form: StageForm) {
  const today = dayOf(ctx.now());
  if (form.fromOn > today) throw refuseField("fromOn", "in-the-future");
  if (form.untilOn && form.untilOn < form.fromOn) {
    throw refuseField("untilOn", "too-long-ago", { minimum: form.fromOn });
  }
  if (form.registration && form.registration !== "asked" && !form.registrationAt) {
    throw refuseField("registrationAt", "required");
  }
  // 10/2018/TTLT Điều 14, 15: a refusal and a cancellation are in writing, with reasons.
  const isTurnedDown = form.registration === "refused" || form.registration === "cancelled";
  if (isTurnedDown && !form.registrationReason) throw refuseField("registrationReason", "required");
  if (form.registrationAt && toEpoch(form.registrationAt) > toEpoch(ctx.now())) {
    throw refuseField("registrationAt", "in-the-future");
  }
  if (form.result && !form.resultOn) throw refuseField("resultOn", "required");
  if (form.resultOn && form.resultOn > today) throw refuseField("resultOn", "in-the-future");
}

function toColumns({ fromOn, untilOn, resultOn, registrationAt, ...form }: StageForm) {
  return {
    ...form,
    fromOn: toDate(fromOn),
    untilOn: maybe(untilOn, toDate),
    resultOn: maybe(resultOn, toDate),
    registrationAt: maybe(registrationAt, (at) => new Date(at)),
  };
}

/** A stage is told up to three times: that it began, how the registration was answered, how it ended. */
async function tellStage(ctx: UserCtx, caseId: string, subjectId: string, form: StageForm) {
  const words = [form.agency, form.agencyNumber];
  await tellEvent(ctx, caseId, { kind: "stage", subjectId, on: form.fromOn, words });
  if (form.registration && form.registrationAt) {
    const on = dayOf(form.registrationAt);
    const told = [...words, form.registrationNumber, form.registrationReason];
    await tellEvent(ctx, caseId, { kind: "stage-registration", subjectId, on, words: told });
  } else await untellEvent(ctx, caseId, "stage-registration", subjectId);
  if (form.resultOn) {
    const told = [...words, form.resultNumber, form.resultWords];
    await tellEvent(ctx, caseId, { kind: "stage-result", subjectId, on: form.resultOn, words: told });
  } else await untellEvent(ctx, caseId, "stage-result", subjectId);
}
