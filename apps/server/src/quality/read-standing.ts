import type { QualityGrade } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import { findStanding } from "./appraisal.data.ts";
import type { QualityStanding } from "./appraisal-record.ts";
import { shownStatus } from "./read-appraisal.ts";

/** A few words for the page of a closed case; null while it runs. Names nobody, so the reading of the case covers it. */
export async function readStanding(
  ctx: UserCtx,
  { caseId }: { caseId: string },
): Promise<QualityStanding | null> {
  const found = await findStanding(ctx, caseId);
  if (!found) return null;
  const { appraisal, satisfaction } = found;
  const isAnswered = satisfaction !== null && satisfaction.answeredAt !== null;
  return {
    status: appraisal && shownStatus(ctx, appraisal.status),
    points: appraisal?.points ?? null,
    grade: (appraisal?.grade ?? null) as QualityGrade | null,
    appraisedAt: maybe(appraisal?.appraisedAt, toMoment),
    satisfaction:
      satisfaction && hasRight(ctx.user.role, "quality.ask") ? (isAnswered ? "answered" : "asked") : null,
  };
}
