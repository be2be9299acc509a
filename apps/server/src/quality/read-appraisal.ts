import type { AppraisalStatus, ProviderKind } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import { actsOf } from "./acts-of.ts";
import { appealClock } from "./appeal-clock.ts";
import {
  type AppraisedCase,
  getAppraised,
  namesOf,
  type StoredAppraisal,
  type StoredSheet,
} from "./appraisal.data.ts";
import type { AppraisalRecord, SheetRecord } from "./appraisal-record.ts";
import { findEvaluationOfCase } from "./evaluation/evaluation-files.data.ts";
import { findQualityEvents } from "./find-quality-events.ts";
import { judgeSheet, sheetVersionOn } from "./judge-sheet.ts";
import { readTime } from "./read-time.ts";

/** Opens the quality page of a case. The reading is recorded. */
export async function readAppraisal(ctx: UserCtx, { caseId }: { caseId: string }): Promise<AppraisalRecord> {
  const legalCase = await getAppraised(ctx, caseId);
  await writeAudit(ctx, "quality.read", { type: "appraisal", id: caseId });
  const { appraisal } = legalCase;
  const sheets = appraisal?.sheets.filter((sheet) => isShown(ctx, appraisal, sheet)) ?? [];
  const secondId = hasRight(ctx.user.role, "quality.appraise")
    ? (appraisal?.secondAppraiserId ?? null)
    : null;
  const names = await namesOf(ctx, [...sheets.map(({ byId }) => byId), secondId]);
  const version = sheetVersionOn(legalCase.closedOn);
  return {
    ...headOf(legalCase),
    ...resultColumns(ctx, appraisal),
    secondAppraiser: personOf(names, secondId),
    items: version?.items ? [...version.items] : null,
    sheetFrom: version?.inForce.from ?? null,
    sheets: sheets.map((sheet) => toRecord(ctx, legalCase, sheet, names)),
    acts: actsOf(ctx, legalCase),
    time: await readTime(ctx, legalCase),
    evaluation: await findEvaluationOfCase(ctx, caseId),
    events: await findQualityEvents(ctx, caseId),
  };
}

function headOf({ id, fileCode, request, formOfAid, fieldOfLaw, result, closedOn, provider }: AppraisedCase) {
  return {
    caseId: id,
    fileCode,
    fullName: request.applicant.fullName,
    matter: request.matter,
    formOfAid,
    fieldOfLaw,
    result,
    closedOn,
    provider: provider && { id: provider.id, name: provider.fullName, kind: provider.kind as ProviderKind },
  };
}

/** To the provider of the case a result is shown once it stands; what is being written is nobody's result yet. */
function resultColumns(ctx: UserCtx, appraisal: StoredAppraisal | null) {
  const { appealedAt, appealReason, appealOutcome, appealAnswer, appealAnsweredAt } = appraisal ?? {};
  const moments = {
    appraisedAt: maybe(appraisal?.appraisedAt, toMoment),
    appealedAt: maybe(appealedAt, toMoment),
    appealAnsweredAt: maybe(appealAnsweredAt, toMoment),
  };
  return {
    id: appraisal?.id ?? null,
    version: appraisal?.version ?? 0,
    status: appraisal && shownStatus(ctx, appraisal.status),
    appraisedAt: moments.appraisedAt,
    points: appraisal?.points ?? null,
    grade: (appraisal?.grade ?? null) as AppraisalRecord["grade"],
    successful: appraisal?.successful ?? null,
    acknowledgedAt: maybe(appraisal?.acknowledgedAt, toMoment),
    appeal: moments.appealedAt && {
      at: moments.appealedAt,
      reason: appealReason ?? "",
      outcome: (appealOutcome ?? null) as "points-kept" | "points-changed" | null,
      answer: appealAnswer ?? null,
      answeredAt: moments.appealAnsweredAt,
    },
    clock: appealClock(ctx, moments),
  };
}

/** That two appraisers differ is nobody's concern but theirs and that of who decides. */
export function shownStatus({ user }: UserCtx, status: AppraisalStatus): AppraisalStatus {
  const isInside = hasRight(user.role, "quality.appraise");
  return status === "appraisers-differ" && !isInside ? "appraising" : status;
}

/** A provider sees the sheets of a result that stands; who appraises sees that there are others, and whose. */
function isShown({ user }: UserCtx, { status }: StoredAppraisal, sheet: StoredSheet): boolean {
  if (hasRight(user.role, "quality.appraise")) return true;
  return (status === "appraised" || status === "appealed") && sheet.finishedAt !== null;
}

function toRecord(
  { user }: UserCtx,
  legalCase: AppraisedCase,
  { id, version, place, byId, finishedAt, content }: StoredSheet,
  names: ReadonlyMap<string, string>,
): SheetRecord {
  const isMine = byId === user.id;
  // Two opinions are two only while neither knows the other.
  const isOpen = isMine || legalCase.appraisal?.status !== "appraising";
  const judged = isOpen ? judgeSheet(legalCase, content) : null;
  return {
    id,
    version,
    place,
    by: personOf(names, byId) ?? { id: byId, name: "" },
    isMine,
    finishedAt: maybe(finishedAt, toMoment),
    content: isOpen ? content : null,
    score: judged?.score ?? null,
    success: judged?.success ?? null,
  };
}

function personOf(names: ReadonlyMap<string, string>, id: string | null) {
  return id === null ? null : { id, name: names.get(id) ?? "" };
}
