import type { DeadlineRuleId, RegistrationTurn } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { dueWithin } from "../platform/due-within.ts";
import { maybe, toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { openWithin } from "./open-within.ts";

/** Registrations that an agency refused or cancelled, until a substitute is named. */
export const openTurns = workSource({
  kinds: { "name-substitute": "by-limit" },
  subjectType: "notice",
  right: "notice.read",
  find: findOpenTurns,
  count: (ctx, reach) => ctx.db.registrationTurn.count({ where: unsettled(reach) }),
});

function unsettled(reach: WorkReach) {
  return { settledAt: null, notice: { is: openWithin(reach) } };
}

async function findOpenTurns(ctx: UserCtx, { reach, due, most }: WorkAsked) {
  const rows = await ctx.db.registrationTurn.findMany({
    where: { ...unsettled(reach), ...dueWithin("dueAt", due) },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: most,
    select: {
      noticeId: true,
      turn: true,
      receivedAt: true,
      rule: true,
      dueAt: true,
      notice: {
        select: {
          agency: { select: { name: true } },
          applicant: { select: { fullName: true } },
          legalCase: { select: { fileCode: true } },
        },
      },
    },
  });
  return rows.map(
    ({ notice, ...row }) =>
      ({
        kind: "name-substitute",
        subject: { type: "notice", id: row.noticeId },
        fullName: notice.applicant.fullName,
        fileCode: notice.legalCase?.fileCode ?? null,
        where: notice.agency.name,
        since: toMoment(row.receivedAt),
        ...limitOf(row),
      }) as const,
  );
}

/** A cancellation has a limit of the agency's own, and none for the substitute. */
function limitOf({ turn, rule, dueAt }: { turn: string; rule: string; dueAt: Date | null }) {
  const isOurs = turn === ("registration-refused" satisfies RegistrationTurn);
  return isOurs ? { rule: rule as DeadlineRuleId, due: maybe(dueAt, toMoment) } : { rule: null, due: null };
}
