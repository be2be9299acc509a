import { caseStatuses, codesOf, formsOfAid, providerKinds } from "@tgpl/domain";
import { z } from "zod";
import { ApplicantLine } from "../applicants/applicant-form.ts";

export const FoundCase = z.object({
  id: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  status: z.enum(codesOf(caseStatuses)),
  formOfAid: z.enum(codesOf(formsOfAid)),
  providerName: z.string().nullable(),
});
export type FoundCase = z.infer<typeof FoundCase>;

const FoundProvider = z.object({
  id: z.uuid(),
  fullName: z.string(),
  kind: z.enum(codesOf(providerKinds)),
  officeName: z.string(),
});
export type FoundProvider = z.infer<typeof FoundProvider>;

const FoundAgency = z.object({ code: z.string(), kind: z.string(), name: z.string(), nameEn: z.string() });

/** What was found, by kind, the closest first; `more` names the kinds of which there is more than is shown. */
export const SearchResult = z.object({
  persons: z.array(ApplicantLine),
  cases: z.array(FoundCase),
  providers: z.array(FoundProvider),
  agencies: z.array(FoundAgency),
  more: z.array(z.enum(["persons", "cases", "providers", "agencies"])),
});
export type SearchResult = z.infer<typeof SearchResult>;
