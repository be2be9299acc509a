import type { UserCtx } from "../platform/context.ts";
import { toDay, toMoment } from "../platform/fields.ts";
import { accountNames } from "./account-names.ts";
import type { StorySubject } from "./story-record.ts";

type Told = { kind: string; subjectId: string | null };

/** What the lines of a page are about, by its id: one query for each kind of subject that the page has. */
export async function findSubjects(
  ctx: UserCtx,
  rows: readonly Told[],
): Promise<ReadonlyMap<string, StorySubject>> {
  const found = new Map<string, StorySubject>();
  for (const [kinds, find] of finders) {
    const ids = rows.filter(({ kind }) => kinds.includes(kind)).flatMap(({ subjectId }) => subjectId ?? []);
    if (ids.length === 0) continue;
    for (const [id, subject] of await find(ctx, ids)) found.set(id, subject);
  }
  return found;
}

const LONGEST = 240;

/** A page of the story stays small however long the texts are; the whole stands in the file's own lists. */
function beginning(words: string | null): string | null {
  return words && words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

type Found = [id: string, subject: StorySubject];
type Finder = (ctx: UserCtx, ids: string[]) => Promise<Found[]>;

const findStages: Finder = async ({ db }, ids) => {
  const rows = await db.caseStage.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      stage: true,
      agency: true,
      registration: true,
      registrationNumber: true,
      registrationReason: true,
      result: true,
      resultNumber: true,
      resultWords: true,
    },
  });
  return rows.map(({ id, registrationReason, resultWords, ...row }) => {
    const words = { registrationReason: beginning(registrationReason), resultWords: beginning(resultWords) };
    return [id, { is: "stage", ...row, ...words } as StorySubject];
  });
};

const findHearings: Finder = async ({ db }, ids) => {
  const rows = await db.caseHearing.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      version: true,
      kind: true,
      place: true,
      room: true,
      startsAt: true,
      needs: true,
      end: true,
      endReason: true,
      result: true,
    },
  });
  return rows.map(({ id, startsAt, endReason, result, ...row }) => {
    const words = { endReason: beginning(endReason), result: beginning(result) };
    return [id, { is: "hearing", ...row, ...words, startsAt: toMoment(startsAt) } as unknown as StorySubject];
  });
};

const findParties: Finder = async ({ db }, ids) => {
  const rows = await db.caseParty.findMany({
    where: { id: { in: ids } },
    select: { id: true, fullName: true, role: true },
  });
  return rows.map(({ id, ...row }) => [id, { is: "party", ...row } as StorySubject]);
};

const findContacts: Finder = async ({ db }, ids) => {
  const rows = await db.caseContact.findMany({
    where: { id: { in: ids } },
    select: { id: true, channel: true, withWhom: true, next: true },
  });
  return rows.map(({ id, next, ...row }) => {
    return [id, { is: "contact", ...row, next: beginning(next) } as StorySubject];
  });
};

const findNotes: Finder = async ({ db }, ids) => {
  const rows = await db.caseNote.findMany({
    where: { id: { in: ids } },
    select: { id: true, isPrivate: true },
  });
  return rows.map(({ id, isPrivate }) => [id, { is: "note", isPrivate }]);
};

const findTasks: Finder = async (ctx, ids) => {
  const rows = await ctx.db.caseTask.findMany({
    where: { id: { in: ids } },
    select: { id: true, what: true, forId: true, dueOn: true },
  });
  const names = await accountNames(
    ctx,
    rows.map(({ forId }) => forId),
  );
  return rows.map(({ id, what, forId, dueOn }) => {
    return [id, { is: "task", what, forName: names.get(forId) ?? "", dueOn: toDay(dueOn) }];
  });
};

const findDocuments: Finder = async ({ db }, ids) => {
  const rows = await db.caseDocument.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, kind: true, number: true },
  });
  return rows.map(({ id, ...row }) => [id, { is: "document", ...row } as StorySubject]);
};

const findWaivers: Finder = async ({ db }, ids) => {
  const rows = await db.conflictWaiver.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, reason: true, providerId: true, withdrawnAt: true },
  });
  const providers = await db.provider.findMany({
    where: { id: { in: rows.map(({ providerId }) => providerId) } },
    select: { id: true, fullName: true },
  });
  const nameOf = new Map(providers.map(({ id, fullName }) => [id, fullName]));
  return rows.map(({ id, kind, reason, providerId, withdrawnAt }) => {
    const provider = nameOf.get(providerId) ?? "";
    return [id, { is: "waiver", kind, reason, provider, withdrawn: withdrawnAt !== null } as StorySubject];
  });
};

const finders: readonly (readonly [kinds: readonly string[], find: Finder])[] = [
  [["stage", "stage-registration", "stage-result"], findStages],
  [["hearing"], findHearings],
  [["party"], findParties],
  [["contact"], findContacts],
  [["note"], findNotes],
  [["task", "task-done"], findTasks],
  [["document"], findDocuments],
  [["waiver"], findWaivers],
];
