import type { RecommendationStatus } from "@tgpl/domain";
import { mayReport, recommendationsInSight } from "../monitoring/inspections/inspection-scope.ts";
import { hasRight, type Right } from "../platform/access.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { agencyScope, registerScope } from "../platform/scope.ts";
import type { Subject } from "./attachment-record.ts";

type Way = "read" | "write";

const rightOf: Record<Subject["type"], Record<Way, Right>> = {
  applicant: { read: "applicant.read", write: "applicant.write" },
  request: { read: "request.read", write: "request.write" },
  case: { read: "case.read", write: "case.work" },
  recommendation: { read: "inspection.read", write: "inspection.answer" },
  "progress-report": { read: "progress.read", write: "progress.report" },
};

/** A file is seen and changed by those who see and change its record. Throws `forbidden` or `not-found`. */
export async function requireSubject(ctx: UserCtx, subject: Subject, way: Way): Promise<void> {
  if (way === "read" && subject.type === "request" && (await hasCaseOf(ctx, subject.id))) return;
  const right = rightFor(ctx, subject, way);
  if (!hasRight(ctx.user.role, right)) throw new AppError("forbidden", { right });
  if (!(await isInScope(ctx, subject, way))) throw new AppError("not-found");
}

export async function maySubject(ctx: UserCtx, subject: Subject, way: Way): Promise<boolean> {
  return hasRight(ctx.user.role, rightFor(ctx, subject, way)) && (await isInScope(ctx, subject, way));
}

/** Who reports sees the files of the report too, without the right to see those of others. */
function rightFor({ user }: UserCtx, { type }: Subject, way: Way): Right {
  if (type === "progress-report" && user.role === "focal-point") return "progress.report";
  return rightOf[type][way];
}

async function isInScope(ctx: UserCtx, { type, id }: Subject, way: Way): Promise<boolean> {
  const only = { select: { id: true } } as const;
  if (type === "applicant") return (await ctx.db.applicant.findUnique({ where: { id }, ...only })) !== null;
  if (type === "recommendation") return isRecommendationInScope(ctx, id, way);
  if (type === "progress-report")
    return (await ctx.db.progressReport.findFirst({ where: { id, ...agencyScope(ctx) }, ...only })) !== null;
  const where = { id, ...registerScope(ctx) };
  if (type === "request")
    return (await ctx.db.request.findFirst({ where: requestScope(where), ...only })) !== null;
  return (await ctx.db.legalCase.findFirst({ where, ...only })) !== null;
}

/** A request has no provider of its own; who has only cases sees it through its case. */
function requestScope({ id, officeId, providerId }: { id: string; officeId?: string; providerId?: string }) {
  return { id, ...(officeId && { officeId }), ...(providerId && { legalCase: { is: { providerId } } }) };
}

/** The papers of a request belong to the file of its case, which a provider works with. */
async function hasCaseOf(ctx: UserCtx, requestId: string): Promise<boolean> {
  if (!hasRight(ctx.user.role, "case.read")) return false;
  const where = { requestId, ...registerScope(ctx) };
  return (await ctx.db.legalCase.findFirst({ where, select: { id: true } })) !== null;
}

/** Evidence is read by those who see the recommendation, and kept by those who may report on it while it is not closed. */
async function isRecommendationInScope(ctx: UserCtx, id: string, way: Way): Promise<boolean> {
  const row = await ctx.db.recommendation.findFirst({
    where: { AND: [{ id }, recommendationsInSight(ctx)] },
    select: {
      status: true,
      ownerOfficeId: true,
      finding: { select: { inspection: { select: { officeId: true } } } },
    },
  });
  if (!row) return false;
  if (way === "read") return true;
  const { status, ownerOfficeId, finding } = row;
  if (status === ("recommendation-closed" satisfies RecommendationStatus)) return false;
  return mayReport(ctx, { ownerOfficeId, madeByOfficeId: finding.inspection.officeId });
}
