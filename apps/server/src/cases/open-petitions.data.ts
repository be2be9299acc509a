import type { AccessNeed } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { casesWithin } from "./cases-within.ts";

/** Petitions that nobody has answered. The law sets no day for the answer. */
export const openPetitions = workSource({
  kinds: { "await-petition-reply": "waiting" },
  subjectType: "case",
  right: "case.read",
  find: findOpenPetitions,
  count: (ctx, reach) => ctx.db.petition.count({ where: unansweredWithin(reach) }),
});

function unansweredWithin(reach: WorkReach) {
  if (reach.scope === "office") return { officeId: reach.officeId, repliedOn: null };
  return { repliedOn: null, legalCase: casesWithin(reach) };
}

async function findOpenPetitions(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  if (due) return [];
  const rows = await ctx.db.petition.findMany({
    where: unansweredWithin(reach),
    orderBy: { sentOn: "asc" },
    take: most,
    select: {
      id: true,
      addressee: true,
      createdAt: true,
      legalCase: {
        select: {
          id: true,
          fileCode: true,
          request: { select: { accessNeeds: true, applicant: { select: { fullName: true } } } },
        },
      },
    },
  });
  return rows.map(
    ({ legalCase, addressee, createdAt }) =>
      ({
        kind: "await-petition-reply",
        subject: { type: "case", id: legalCase.id },
        fullName: legalCase.request.applicant.fullName,
        fileCode: legalCase.fileCode,
        since: toMoment(createdAt),
        due: null,
        rule: null,
        where: addressee,
        accessNeeds: legalCase.request.accessNeeds as AccessNeed[],
      }) as const,
  );
}
