import type { IncomingStatus } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { openWithin } from "./open-within.ts";

/** People sent to the Centre, while whoever sent them has heard nothing. No day is set for it. */
export const openIncoming = workSource({
  kinds: { "give-feedback": "by-limit" },
  subjectType: "incoming-referral",
  right: "referral.read",
  find: findOpenIncoming,
  count: (ctx, reach) => ctx.db.incomingReferral.count({ where: unanswered(reach) }),
});

function unanswered(reach: WorkReach) {
  return { ...openWithin(reach), status: "arrived" satisfies IncomingStatus };
}

async function findOpenIncoming(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  if (due) return [];
  const rows = await ctx.db.incomingReferral.findMany({
    where: unanswered(reach),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: {
      id: true,
      createdAt: true,
      agency: { select: { name: true } },
      applicant: { select: { fullName: true } },
    },
  });
  return rows.map(
    (row) =>
      ({
        kind: "give-feedback",
        subject: { type: "incoming-referral", id: row.id },
        fullName: row.applicant.fullName,
        fileCode: null,
        where: row.agency.name,
        since: toMoment(row.createdAt),
        due: null,
        rule: null,
      }) as const,
  );
}
