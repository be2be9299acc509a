import { isGoodAnswer, type SatisfactionChannel, type SatisfactionReply } from "@tgpl/domain";
import { AppError } from "../../platform/app-error.ts";
import type { Ctx, UserCtx } from "../../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../../platform/fields.ts";
import { registerScope } from "../../platform/scope.ts";
import { staleVersion } from "../../platform/stale.ts";
import { getAppraised } from "../appraisal.data.ts";
import { Reply, type SatisfactionLine, type SatisfactionState } from "./satisfaction-record.ts";

const columns = {
  id: true,
  version: true,
  caseId: true,
  channel: true,
  askedAt: true,
  askedById: true,
  linkUntil: true,
  paperNumber: true,
  answeredAt: true,
  refused: true,
  answers: true,
  words: true,
  needsCare: true,
  recordedById: true,
} as const;

/** A closed case with what was asked of its person, within the scope of who asks. */
export async function getAskedCase(ctx: UserCtx, caseId: string) {
  const legalCase = await getAppraised(ctx, caseId);
  const stored = await ctx.db.satisfactionAnswer.findUnique({ where: { caseId }, select: columns });
  return { legalCase, stored };
}
export type AskedCase = Awaited<ReturnType<typeof getAskedCase>>;
export type StoredSatisfaction = NonNullable<AskedCase["stored"]>;

/** Who asks, how the person is reached, and what they need when one speaks with them. */
export async function findContact(ctx: UserCtx, caseId: string) {
  const person = { select: { phone: true, accessNeeds: true } } as const;
  const { office, request } = await ctx.db.legalCase.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      office: { select: { name: true } },
      request: { select: { accessNeeds: true, applicant: person } },
    },
  });
  const { phone, accessNeeds } = request.applicant;
  return {
    officeName: office.name,
    phone,
    accessNeeds: [...new Set([...request.accessNeeds, ...accessNeeds])],
  };
}

export function replyOf({
  answers,
  words,
  refused,
}: Pick<StoredSatisfaction, "answers" | "words" | "refused">): Reply {
  return Reply.parse({ answers, words, refused });
}

type Change = {
  channel: SatisfactionChannel;
  askedAt?: Date;
  askedById?: string;
  linkHash?: string | null;
  linkUntil?: Date | null;
  paperNumber?: string | null;
  recordedById?: string;
};

/** Writes what was asked or answered, if the record is still the version that was read; 0 = none was. */
export async function putSatisfaction(
  ctx: UserCtx,
  { legalCase, stored }: AskedCase,
  version: number,
  change: Change & Partial<ReplyColumns>,
): Promise<{ caseId: string; version: number }> {
  const { id: caseId, officeId, providerId } = legalCase;
  const stale = () => staleVersion(ctx, { type: "satisfaction", id: caseId });
  if (!stored) {
    if (version !== 0) throw await stale();
    const asked = { askedAt: new Date(ctx.now()), askedById: ctx.user.id };
    const data = [{ caseId, officeId, providerId, ...asked, ...change }];
    const { count } = await ctx.db.satisfactionAnswer.createMany({ data, skipDuplicates: true });
    if (count === 0) throw await stale();
    return { caseId, version: 1 };
  }
  const { count } = await ctx.db.satisfactionAnswer.updateMany({
    where: { id: stored.id, version, answeredAt: null },
    data: { ...change, version: version + 1 },
  });
  if (count === 0) throw await stale();
  return { caseId, version: version + 1 };
}

/** The columns of a reply. One bad word is enough for somebody to look into it. */
export function replyColumns({ now }: Pick<Ctx, "now">, { answers, words, refused }: Reply) {
  const given = Object.entries(answers) as [
    keyof SatisfactionReply,
    NonNullable<SatisfactionReply["content"]>,
  ][];
  const said = refused ? {} : Object.fromEntries(given.filter(([, answer]) => answer !== "no-answer"));
  return {
    answers: said,
    words: refused ? null : words,
    refused: refused || (Object.keys(said).length === 0 && words === null),
    needsCare: !refused && given.some(([question, answer]) => isGoodAnswer(question, answer) === false),
    answeredAt: new Date(now()),
  };
}
export type ReplyColumns = ReturnType<typeof replyColumns>;

/** The record behind a link. */
export function findByLink({ db }: Pick<Ctx, "db">, linkHash: string) {
  return db.satisfactionAnswer.findUnique({
    where: { linkHash },
    select: {
      id: true,
      caseId: true,
      linkUntil: true,
      answeredAt: true,
      legalCase: { select: { closedOn: true, office: { select: { name: true } } } },
    },
  });
}

/** Keeps a reply that came through a link, once. */
export async function putReplyByLink(
  ctx: Ctx,
  { id, reply }: { id: string; reply: Reply },
): Promise<boolean> {
  const { count } = await ctx.db.satisfactionAnswer.updateMany({
    where: { id, answeredAt: null },
    data: { ...replyColumns(ctx, reply), channel: "link", version: { increment: 1 } },
  });
  return count === 1;
}

/** The case of a paper form that came back. */
export async function getCaseOfPaper(ctx: UserCtx, paperNumber: string): Promise<string> {
  const row = await ctx.db.satisfactionAnswer.findFirst({
    where: { paperNumber, legalCase: registerScope(ctx) },
    select: { caseId: true },
  });
  if (!row) throw new AppError("not-found");
  return row.caseId;
}

const PAGE = 50;
/** Who is asked much later remembers little: older cases are not proposed any more. */
const ASKED_WITHIN_DAYS = 180;

const caseColumns = {
  id: true,
  fileCode: true,
  closedOn: true,
  request: { select: { applicant: { select: { fullName: true } } } },
} as const;

type CaseRow = {
  id: string;
  fileCode: string;
  closedOn: Date | null;
  request: { applicant: { fullName: string } };
};

const nobody = { channel: null, askedAt: null, answeredAt: null, refused: false, needsCare: false } as const;

/** Closed lately, nobody asked: the newest first, while the help is still remembered. */
export async function findToAsk(ctx: UserCtx, after: string | null): Promise<SatisfactionLine[]> {
  const since = new Date(Date.parse(ctx.now()) - ASKED_WITHIN_DAYS * 86_400_000);
  const rows = await ctx.db.legalCase.findMany({
    where: { ...registerScope(ctx), closedOn: { gte: since }, satisfaction: { is: null } },
    orderBy: [{ closedOn: "desc" }, { id: "desc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: caseColumns,
  });
  return rows.map((row) => toLine(row, nobody));
}

const whereOf = {
  asked: { answeredAt: null },
  answered: { answeredAt: { not: null } },
  "needs-care": { needsCare: true, answeredAt: { not: null } },
} as const;

/** Those who were asked: still waiting, the longest first; or answered, the newest first. */
export async function findAsked(
  ctx: UserCtx,
  state: Exclude<SatisfactionState, "to-ask">,
  after: string | null,
): Promise<SatisfactionLine[]> {
  const by = state === "asked" ? ({ askedAt: "asc" } as const) : ({ answeredAt: "desc" } as const);
  const rows = await ctx.db.satisfactionAnswer.findMany({
    where: { ...registerScope(ctx), ...whereOf[state], ...othersOnly(ctx) },
    orderBy: [by, { caseId: "desc" }],
    ...(after && { cursor: { caseId: after }, skip: 1 }),
    take: PAGE,
    select: {
      channel: true,
      askedAt: true,
      answeredAt: true,
      refused: true,
      needsCare: true,
      legalCase: { select: caseColumns },
    },
  });
  return rows.map(({ legalCase, channel, askedAt, answeredAt, ...rest }) =>
    toLine(legalCase, {
      ...rest,
      channel: channel as SatisfactionChannel,
      askedAt: toMoment(askedAt),
      answeredAt: maybe(answeredAt, toMoment),
    }),
  );
}

/** What is said of one's own work is not for oneself to read. */
function othersOnly({ user }: UserCtx) {
  return user.providerId === null
    ? {}
    : { OR: [{ providerId: null }, { providerId: { not: user.providerId } }] };
}

type Asked = Pick<SatisfactionLine, "channel" | "askedAt" | "answeredAt" | "refused" | "needsCare">;

function toLine({ id, fileCode, closedOn, request }: CaseRow, asked: Asked): SatisfactionLine {
  const closed = toDay(closedOn ?? toDate("1970-01-01"));
  return { caseId: id, fileCode, fullName: request.applicant.fullName, closedOn: closed, ...asked };
}

/** All replies of a year within the scope, in the order in which they came. */
export async function findReplies(ctx: UserCtx, year: number): Promise<SatisfactionReply[]> {
  const rows = await ctx.db.satisfactionAnswer.findMany({
    where: {
      ...registerScope(ctx),
      answeredAt: {
        gte: new Date(`${year}-01-01T00:00:00+07:00`),
        lt: new Date(`${year + 1}-01-01T00:00:00+07:00`),
      },
    },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
    select: { answers: true },
  });
  return rows.map(({ answers }) => answers as SatisfactionReply);
}
