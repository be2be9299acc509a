import { endOfDay, type ReferralStatus } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { openWithin } from "./open-within.ts";

/** Referrals to be sent, and those whose feedback is waited for until the day that was asked. */
export const openReferrals = workSource({
  kinds: { "send-referral": "by-limit", "await-feedback": "waiting" },
  subjectType: "referral",
  right: "referral.read",
  find: findOpenReferrals,
  count: (ctx, reach) => ctx.db.referral.count({ where: openOnes(reach) }),
});

function openOnes(reach: WorkReach) {
  return {
    ...openWithin(reach),
    status: { in: ["prepared", "sent", "taken"] satisfies ReferralStatus[] },
  };
}

async function findOpenReferrals(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.referral.findMany({
    where: { ...openOnes(reach), ...dueDays(due) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: {
      id: true,
      status: true,
      sentOn: true,
      replyDueOn: true,
      createdAt: true,
      agency: { select: { name: true } },
      applicant: { select: { fullName: true } },
    },
  });
  return rows.map(
    (row) =>
      ({
        kind: row.status === "prepared" ? "send-referral" : "await-feedback",
        subject: { type: "referral", id: row.id },
        fullName: row.applicant.fullName,
        fileCode: null,
        where: row.agency.name,
        since: toMoment(row.createdAt),
        due: row.replyDueOn && endOfDay(toDay(row.replyDueOn)),
        rule: null,
      }) as const,
  );
}

/** A day is due at its end. */
function dueDays(due: WorkAsked["due"]) {
  if (!due) return {};
  return { replyDueOn: { gte: toDate(toDay(new Date(due.from))), lte: toDate(toDay(new Date(due.until))) } };
}
