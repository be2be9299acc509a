import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { Known } from "./file-line.ts";

/** What the parts of a file share of a table: enough to change one line if it is still as it was read. */
type Lines = {
  findFirst: (args: {
    where: { id: string; struckAt: null };
    select: { caseId: true; createdById: true };
  }) => Promise<{ caseId: string; createdById: string | null } | null>;
  updateMany: (args: { where: object; data: object }) => Promise<{ count: number }>;
};

/** The case of a line that is not struck. Throws `not-found` where there is none. */
export async function caseOfLine(lines: unknown, id: string) {
  const found = await (lines as Lines).findFirst({
    where: { id, struckAt: null },
    select: { caseId: true, createdById: true },
  });
  if (!found) throw new AppError("not-found");
  return found;
}

/** Changes one line of a case file if it is still the version that was read. */
export async function changeLine(
  ctx: UserCtx,
  lines: unknown,
  { id, version }: Known,
  caseId: string,
  data: object,
): Promise<Known> {
  const { count } = await (lines as Lines).updateMany({
    where: { id, version, struckAt: null },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "case", id: caseId });
  return { id, version: version + 1 };
}

/** Stages that a line names are stages of its own case. */
export async function requireStagesOf(ctx: UserCtx, caseId: string, path: string, ids: readonly string[]) {
  if (ids.length === 0) return;
  const named = [...new Set(ids)];
  const count = await ctx.db.caseStage.count({ where: { caseId, id: { in: named } } });
  if (count < named.length) throw refuseField(path, "of-another-case");
}

/** Who wrote a line and when: of a new one. */
export function writtenBy(ctx: UserCtx) {
  return { createdById: ctx.user.id, createdAt: new Date(ctx.now()) };
}

export async function auditLine(
  ctx: UserCtx,
  action: `case.${string}`,
  caseId: string,
  lineId: string,
  details: Record<string, string | number | boolean | null> = {},
) {
  await writeAudit(ctx, action, { type: "case", id: caseId }, { line: lineId, ...details });
}
