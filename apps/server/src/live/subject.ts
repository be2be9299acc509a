import { z } from "zod";
import type { Right } from "../platform/access.ts";

/** What can be followed while it is open, and the right that lets a person see it at all. */
export const subjectRights = {
  request: "request.read",
  case: "case.read",
  applicant: "applicant.read",
} as const satisfies Record<string, Right>;

export type SubjectKind = keyof typeof subjectRights;
export const subjectKinds = Object.keys(subjectRights) as SubjectKind[];

export const Subject = z.object({ kind: z.enum(subjectKinds), id: z.uuid() });
export type Subject = z.infer<typeof Subject>;

/** Whose register a record stands in; both null where everybody with the right sees it. */
export type SubjectScope = { officeId: string | null; providerId: string | null };
