import type { Instant } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { accountNames } from "./account-names.ts";
import type { CaseOfFile } from "./case-access.ts";
import type { HearingRecord } from "./case-hearing.ts";
import type { ContactRecord, DocumentRecord, NoteRecord, TaskRecord } from "./case-note.ts";
import type { PartyRecord } from "./case-party.ts";
import type { StageRecord } from "./case-stage.ts";
import type { Known, PageInput } from "./file-line.ts";
import { lineColumns, pageArgs, toPage } from "./file-page.ts";
import { limitAfterRefusal } from "./refused-stages.data.ts";

/** Notes that this person may see: the shared ones and their own. */
export function seenNotes({ user }: UserCtx) {
  return { OR: [{ isPrivate: false }, { createdById: user.id }] };
}

export async function findStages(
  ctx: UserCtx,
  input: PageInput,
  { appointedAt }: Pick<CaseOfFile, "appointedAt">,
) {
  const rows = await ctx.db.caseStage.findMany({
    ...pageArgs(input),
    orderBy: [{ fromOn: "desc" }, { id: "desc" }],
    select: {
      ...lineColumns,
      stage: true,
      agencyCode: true,
      agency: true,
      agencyNumber: true,
      fromOn: true,
      untilOn: true,
      capacity: true,
      registration: true,
      registrationAt: true,
      registrationNumber: true,
      registrationReason: true,
      result: true,
      resultNumber: true,
      resultOn: true,
      resultWords: true,
    },
  });
  return toPage(
    ctx,
    rows,
    ({ createdById: _, struckAt, struckById: __, struckReason: ___, ...row }, line) => {
      const stage = {
        ...row,
        ...line,
        fromOn: toDay(row.fromOn),
        untilOn: maybe(row.untilOn, toDay),
        registrationAt: maybe(row.registrationAt, toMoment),
        resultOn: maybe(row.resultOn, toDay),
      } as Omit<StageRecord, "clock">;
      return { ...stage, clock: struckAt ? null : limitOf(ctx, stage, appointedAt) };
    },
  );
}

/** The limit for a substitute after a refused registration; it ends when somebody was named after the refusal. */
function limitOf(ctx: UserCtx, stage: Omit<StageRecord, "clock">, appointedAt: Instant | null) {
  const refusedAt = stage.registrationAt;
  const isNamed =
    appointedAt !== null && refusedAt !== null && Date.parse(appointedAt) > Date.parse(refusedAt);
  return isNamed ? null : limitAfterRefusal(ctx, stage);
}

export async function findParties(ctx: UserCtx, input: PageInput) {
  const rows = await ctx.db.caseParty.findMany({
    ...pageArgs(input),
    orderBy: { id: "asc" },
    select: {
      ...lineColumns,
      role: true,
      stageRoles: true,
      fullName: true,
      birthYear: true,
      nationalId: true,
      phone: true,
      address: true,
      agency: true,
    },
  });
  return toPage(ctx, rows, (row, line) => ({ ...row, ...line }) as unknown as PartyRecord);
}

const hearingColumns = {
  ...lineColumns,
  stageId: true,
  kind: true,
  agencyCode: true,
  place: true,
  room: true,
  startsAt: true,
  needs: true,
  attendees: true,
  end: true,
  endReason: true,
  result: true,
  postponedFromId: true,
} as const;

export async function findHearings(ctx: UserCtx, input: PageInput) {
  const rows = await ctx.db.caseHearing.findMany({
    ...pageArgs(input),
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: hearingColumns,
  });
  return toPage(ctx, rows, toHearing);
}

function toHearing(row: { startsAt: Date }, line: object) {
  return { ...row, ...line, startsAt: toMoment(row.startsAt) } as unknown as HearingRecord;
}

export async function findNotes(ctx: UserCtx, { id, after }: PageInput) {
  const { where, ...args } = pageArgs({ id, after });
  const rows = await ctx.db.caseNote.findMany({
    ...args,
    where: { ...where, ...seenNotes(ctx) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { ...lineColumns, isPrivate: true, words: true },
  });
  return toPage(ctx, rows, ({ isPrivate, words, createdById }, line): NoteRecord => {
    return { ...line, isPrivate, words, isMine: createdById === ctx.user.id };
  });
}

export async function findContacts(ctx: UserCtx, input: PageInput) {
  const rows = await ctx.db.caseContact.findMany({
    ...pageArgs(input),
    orderBy: [{ on: "desc" }, { id: "desc" }],
    select: { ...lineColumns, on: true, channel: true, withWhom: true, said: true, next: true },
  });
  return toPage(
    ctx,
    rows,
    (row, line) => ({ ...row, ...line, on: toDay(row.on) }) as unknown as ContactRecord,
  );
}

const taskColumns = {
  ...lineColumns,
  what: true,
  forId: true,
  dueOn: true,
  doneAt: true,
  doneById: true,
} as const;

/** What is open first, by its day; then what was done, the newest first. */
export async function findTasks(ctx: UserCtx, input: PageInput) {
  const rows = await ctx.db.caseTask.findMany({
    ...pageArgs(input),
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { dueOn: "asc" }, { id: "asc" }],
    select: taskColumns,
  });
  return toTasks(ctx, rows);
}

type TaskRow = Parameters<typeof toPage>[1][number] & {
  what: string;
  forId: string;
  dueOn: Date;
  doneAt: Date | null;
  doneById: string | null;
};

async function toTasks(ctx: UserCtx, tasks: readonly TaskRow[]) {
  const names = await accountNames(
    ctx,
    tasks.flatMap(({ forId, doneById }) => [forId, doneById]),
  );
  return toPage(ctx, tasks, ({ what, forId, dueOn, doneAt, doneById }, line): TaskRecord => {
    return {
      ...line,
      what,
      forId,
      forName: names.get(forId) ?? "",
      isMine: forId === ctx.user.id,
      dueOn: toDay(dueOn),
      doneAt: maybe(doneAt, toMoment),
      doneBy: names.get(doneById) ?? null,
    };
  });
}

/** Who can be given a task in a case: officers of its office, directors, and its provider's account. */
export async function findTaskPeople(
  ctx: UserCtx,
  { officeId, providerId }: Pick<CaseOfFile, "officeId" | "providerId">,
) {
  return ctx.db.account.findMany({
    where: {
      active: true,
      OR: [
        { officeId, role: { in: ["case-officer", "centre-director"] } },
        { role: "centre-director" },
        ...(providerId ? [{ providerId }] : []),
      ],
    },
    orderBy: { displayName: "asc" },
    select: { id: true, displayName: true, providerId: true },
  });
}

/** Cases of the person's scope whose file is open, for a task that is given in several. */
export async function findCasesForTasks(ctx: UserCtx, ids: readonly string[]) {
  const rows = await ctx.db.legalCase.findMany({
    where: { id: { in: [...ids] }, archivedAt: null, ...registerScope(ctx) },
    orderBy: [{ acceptedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      fileCode: true,
      officeId: true,
      providerId: true,
      request: { select: { applicant: { select: { fullName: true } } } },
    },
  });
  return rows.map(({ request, ...row }) => ({ ...row, fullName: request.applicant.fullName }));
}

/** Those of one's own tasks that stand as they were given. */
export async function findUntouchedTasks(ctx: UserCtx, tasks: readonly Known[]): Promise<Known[]> {
  const same = tasks.map(({ id, version }) => ({ id, version }));
  return ctx.db.caseTask.findMany({
    where: { OR: same, struckAt: null, doneAt: null, createdById: ctx.user.id },
    select: { id: true, version: true },
  });
}

/** The index of the file: papers in the order of their date, numbered through (Luật TGPL Điều 39 khoản 2). */
export async function findDocuments(ctx: UserCtx, input: PageInput) {
  const rows = await ctx.db.caseDocument.findMany({
    ...pageArgs(input),
    orderBy: [{ on: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      ...lineColumns,
      kind: true,
      title: true,
      on: true,
      number: true,
      pages: true,
      party: true,
      place: true,
      scans: {
        where: { keptAt: { not: null }, removedAt: null },
        orderBy: { id: "asc" },
        select: { id: true, title: true },
      },
    },
  });
  const before = await countPapersBefore(ctx, input.id, rows[0]);
  let position = before;
  return toPage(ctx, rows, ({ createdById: _, struckById: __, struckReason: ___, ...row }, line) => {
    const number = row.struckAt === null ? ++position : null;
    return { ...row, ...line, on: toDay(row.on), position: number } as unknown as DocumentRecord;
  });
}

function countPapersBefore(
  ctx: UserCtx,
  caseId: string,
  first: { id: string; on: Date; createdAt: Date } | undefined,
): Promise<number> | number {
  if (!first) return 0;
  const { id, on, createdAt } = first;
  return ctx.db.caseDocument.count({
    where: {
      caseId,
      struckAt: null,
      OR: [{ on: { lt: on } }, { on, createdAt: { lt: createdAt } }, { on, createdAt, id: { lt: id } }],
    },
  });
}
