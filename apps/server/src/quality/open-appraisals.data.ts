import type { AppraisalStatus, Instant } from "@tgpl/domain";
import { casesWithin } from "../cases/cases-within.ts";
import { hasRight } from "../platform/access.ts";
import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { WorkReach } from "../platform/work-reach.ts";
import { type WorkAsked, workSource } from "../platform/work-source.ts";
import { namesOf } from "./appraisal.data.ts";
import { UNTOUCHED } from "./list-appraisals.ts";

/** Appraisals that wait for somebody's points. No law sets a day for them, so none falls due on one. */
export const openAppraisals = workSource({
  kinds: {
    "start-appraisal": "by-limit",
    "score-sheet": "by-limit",
    "await-sheet": "waiting",
    "decide-points": "by-limit",
    "await-points": "waiting",
  },
  subjectType: "appraisal",
  right: "quality.appraise",
  find: async (ctx, asked) => {
    if (asked.due) return [];
    const found = [
      await findDiffering(ctx, asked),
      await findUnsigned(ctx, asked),
      await findUntouched(ctx, asked),
    ];
    return found.flat().slice(0, asked.most);
  },
  count: async ({ db, user }, reach) =>
    (await db.qualityAppraisal.count({ where: differingWithin({ user }, reach) })) +
    (await db.appraisalSheet.count({ where: unsignedWithin({ user }, reach) })) +
    (await db.legalCase.count({ where: untouchedWithin({ user }, reach) })),
});

type Whose = Pick<UserCtx, "user">;

/** The name and the file code of whom it is about. */
export const appraisedCase = {
  id: true,
  fileCode: true,
  request: { select: { applicant: { select: { fullName: true } } } },
} as const;

type AppraisedRow = { id: string; fileCode: string; request: { applicant: { fullName: string } } };

export function appraisalOf({ id, fileCode, request }: AppraisedRow) {
  return {
    subject: { type: "appraisal", id },
    fullName: request.applicant.fullName,
    fileCode,
  } as const;
}

/** Appraisals of an office or of the Centre; one's own are told by the sheets that one wrote. */
export function appraisalsWithin({ user }: Whose, reach: WorkReach) {
  if (reach.scope === "centre") return {};
  if (reach.scope === "office") return { officeId: reach.officeId };
  return { sheets: { some: { byId: user.id } } };
}

/** Those on which the person may decide: they are neither the provider nor one of those who gave points. */
export function freeToDecide({ user }: Whose) {
  return { ...notOwn({ user }), sheets: { none: { byId: user.id, place: { not: "decision" } } } };
}

export function mayDecide({ user }: Whose): boolean {
  return hasRight(user.role, "quality.decide");
}

/** Nobody appraises what they did themselves. */
function notOwn({ user: { providerId } }: Whose) {
  return providerId ? { OR: [{ providerId: null }, { providerId: { not: providerId } }] } : {};
}

function untouchedWithin(whose: Whose, reach: WorkReach) {
  return { ...UNTOUCHED, AND: [casesWithin(reach), notOwn(whose)] };
}

async function findUntouched(ctx: UserCtx, { reach, most }: WorkAsked) {
  const rows = await ctx.db.legalCase.findMany({
    where: untouchedWithin(ctx, reach),
    orderBy: [{ closedOn: "asc" }, { id: "asc" }],
    take: most,
    select: { ...appraisedCase, closedAt: true, acceptedAt: true },
  });
  return rows.map(({ closedAt, acceptedAt, ...row }) => {
    const since = toMoment(closedAt ?? acceptedAt);
    return { kind: "start-appraisal", ...appraisalOf(row), since, ...noLimit } as const;
  });
}

function unsignedWithin({ user }: Whose, reach: WorkReach) {
  const status: AppraisalStatus = "appraising";
  if (reach.scope === "mine") return { byId: user.id, finishedAt: null, appraisal: { status } };
  return { finishedAt: null, appraisal: { ...appraisalsWithin({ user }, reach), status } };
}

async function findUnsigned(ctx: UserCtx, { reach, most }: WorkAsked) {
  const rows = await ctx.db.appraisalSheet.findMany({
    where: unsignedWithin(ctx, reach),
    orderBy: { id: "asc" },
    take: most,
    select: {
      byId: true,
      appraisal: { select: { createdAt: true, legalCase: { select: appraisedCase } } },
    },
  });
  const names = await namesOf(
    ctx,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ byId, appraisal: { createdAt, legalCase } }) => {
    const isMine = byId === ctx.user.id;
    return {
      kind: isMine ? "score-sheet" : "await-sheet",
      ...appraisalOf(legalCase),
      since: toMoment(createdAt),
      where: isMine ? null : (names.get(byId) ?? null),
      ...noLimit,
    } as const;
  });
}

function differingWithin(whose: Whose, reach: WorkReach) {
  const status: AppraisalStatus = "appraisers-differ";
  const isOwnToDecide = reach.scope === "mine" && mayDecide(whose);
  return { status, ...(isOwnToDecide ? freeToDecide(whose) : appraisalsWithin(whose, reach)) };
}

async function findDiffering(ctx: UserCtx, { reach, most }: WorkAsked) {
  const rows = await ctx.db.qualityAppraisal.findMany({
    where: differingWithin(ctx, reach),
    orderBy: { createdAt: "asc" },
    take: most,
    select: {
      createdAt: true,
      sheets: { select: { finishedAt: true }, orderBy: { finishedAt: "desc" }, take: 1 },
      legalCase: { select: appraisedCase },
    },
  });
  const kind = mayDecide(ctx) ? "decide-points" : "await-points";
  return rows.map(({ createdAt, sheets: [last], legalCase }) => {
    const since: Instant = toMoment(last?.finishedAt ?? createdAt);
    return { kind, ...appraisalOf(legalCase), since, ...noLimit } as const;
  });
}

const noLimit = { due: null, rule: null } as const;
