import type { FieldOfLaw, FormOfAid, Instant } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";

/** What the parts of a case file need to know of their case. */
export type CaseOfFile = {
  id: string;
  applicantId: string;
  officeId: string;
  providerId: string | null;
  formOfAid: FormOfAid;
  fieldOfLaw: FieldOfLaw;
  acceptedAt: Instant;
  appointedAt: Instant | null;
  archivedAt: Instant | null;
};

/** The case of a part, within the person's scope. Throws `not-found` outside it. */
export async function getCaseOfFile(ctx: UserCtx, id: string): Promise<CaseOfFile> {
  const row = await ctx.db.legalCase.findFirst({
    where: { id, ...registerScope(ctx) },
    select: {
      id: true,
      applicantId: true,
      officeId: true,
      providerId: true,
      formOfAid: true,
      fieldOfLaw: true,
      acceptedAt: true,
      appointedAt: true,
      archivedAt: true,
    },
  });
  if (!row) throw new AppError("not-found");
  return {
    ...row,
    formOfAid: row.formOfAid as FormOfAid,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    acceptedAt: toMoment(row.acceptedAt),
    appointedAt: maybe(row.appointedAt, toMoment),
    archivedAt: maybe(row.archivedAt, toMoment),
  };
}

/** The same for a write: nothing is added to a file that lies in the archive. */
export async function getOpenFile(ctx: UserCtx, id: string): Promise<CaseOfFile> {
  const found = await getCaseOfFile(ctx, id);
  if (found.archivedAt) throw new AppError("status-not-allowed", { because: ["file-already-archived"] });
  return found;
}

/** The parts of a file that are read by themselves. */
export type FilePart =
  | "stages"
  | "parties"
  | "hearings"
  | "notes"
  | "contacts"
  | "tasks"
  | "documents"
  | "story"
  | "conflicts";

/** Opens one part of a file: within the scope, and recorded. */
export async function openPart(ctx: UserCtx, caseId: string, part: FilePart): Promise<CaseOfFile> {
  const found = await getCaseOfFile(ctx, caseId);
  await writeAudit(ctx, "case.file.read", { type: "case", id: caseId }, { part });
  return found;
}
