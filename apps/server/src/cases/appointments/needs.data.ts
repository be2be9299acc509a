import {
  type AccessNeed,
  type AppointmentNeed,
  dayOf,
  type FieldOfLaw,
  type FormOfAid,
  type ProviderLanguage,
  type ProviderSkill,
  skillForNeed,
} from "@tgpl/domain";
import type { UserCtx } from "../../platform/context.ts";
import { registerScope } from "../../platform/scope.ts";
import { RUNNING } from "../running-statuses.ts";

const columns = {
  id: true,
  version: true,
  fileCode: true,
  officeId: true,
  formOfAid: true,
  fieldOfLaw: true,
  providerId: true,
  applicantId: true,
  communeCode: true,
  request: { select: { accessNeeds: true, applicant: { select: { fullName: true } } } },
  replacements: { where: { outcome: "replaced" }, select: { formerProviderId: true } },
} as const;

/** A case of the person's scope, with what it asks of its provider. */
export type NeedyCase = {
  id: string;
  version: number;
  fileCode: string;
  fullName: string;
  applicantId: string;
  communeCode: string;
  need: AppointmentNeed;
};

type Wish = { wishedFor?: string | null; languages?: readonly ProviderLanguage[] };

export async function findNeeds(
  ctx: UserCtx,
  which: { ids?: readonly string[]; providerId?: string | null },
  { wishedFor = null, languages = [] }: Wish = {},
): Promise<NeedyCase[]> {
  const { ids, providerId } = which;
  const rows = await ctx.db.legalCase.findMany({
    where: {
      AND: [
        registerScope(ctx),
        { status: { in: RUNNING } },
        ids ? { id: { in: [...ids] } } : {},
        providerId ? { providerId } : {},
      ],
    },
    orderBy: { acceptedAt: "asc" },
    take: MOST,
    select: columns,
  });
  const on = dayOf(ctx.now());
  return rows.map(({ request, replacements, ...row }) => ({
    id: row.id,
    version: row.version,
    fileCode: row.fileCode,
    fullName: request.applicant.fullName,
    applicantId: row.applicantId,
    communeCode: row.communeCode,
    need: {
      on,
      formOfAid: row.formOfAid as FormOfAid,
      fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
      office: row.officeId,
      skills: skillsFor(request.accessNeeds as AccessNeed[]),
      languages,
      provider: row.providerId,
      replaced: replacements.flatMap(({ formerProviderId }) => formerProviderId ?? []),
      wishedFor,
    },
  }));
}

/** What one person has open, and what can be handed over at one time. */
export const MOST = 200;

function skillsFor(needs: readonly AccessNeed[]): ProviderSkill[] {
  return needs.flatMap((need) => skillForNeed(need) ?? []);
}
