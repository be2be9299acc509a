import type { Logger } from "pino";
import type { Prisma } from "../platform/database.ts";
import { toLoggedError } from "../platform/log-error.ts";
import { type Deed, findDeedsAfter, findLastEntry } from "./changes.data.ts";
import type { SubjectScope } from "./subject.ts";
import { findScopes } from "./subjects.data.ts";

export type Change = Deed & SubjectScope;
type Listener = (changes: readonly Change[]) => void;

/** Tells everybody who listens in this process what was changed, by whichever process. */
export type ChangeFeed = {
  /** Answers how to stop. Nothing is asked of the database while nobody listens. */
  listen: (listener: Listener) => () => void;
  /** The changes after one that was told earlier; a few before it may come again. */
  since: (entry: bigint) => Promise<readonly Change[]>;
  stop: () => void;
};

const EVERY_MS = 1000;
const MOST = 500;
/**
 * Numbers are given before a transaction ends, so entry 7 may appear after entry 9. No write lasts longer than this:
 * until then an entry is looked for again behind the newest.
 */
const LONGEST_WRITE_MS = 75_000;
/** Looked at again where it is not known how old they are: at the beginning and after a lost connection. */
const OVERLAP = 200n;

/**
 * One look a second for the whole process, at the primary key of the audit. It is the same on the embedded database and
 * with several servers on one PostgreSQL, and costs a write nothing.
 */
export function createChangeFeed({ prisma, log }: { prisma: Prisma; log: Logger }): ChangeFeed {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | undefined;
  let position: Position | undefined;

  const look = async () => {
    try {
      position ??= await beginHere(prisma);
      const fresh = await takeNew(prisma, position);
      if (fresh.length > 0) for (const tell of listeners) tell(fresh);
    } catch (error) {
      log.warn({ error: toLoggedError(error) }, "changes could not be read");
    }
    if (listeners.size > 0) plan();
  };
  const plan = (afterMs = EVERY_MS) => {
    clearTimeout(timer);
    timer = setTimeout(look, afterMs);
    timer.unref();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    position = undefined;
  };
  return {
    listen: (listener) => {
      listeners.add(listener);
      if (timer === undefined) plan(0);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    since: async (entry) => withScope(prisma, await findDeedsAfter(prisma, behind(entry), MOST)),
    stop: () => {
      listeners.clear();
      stop();
    },
  };
}

type Position = {
  /** Everything up to here was told. */
  settled: bigint;
  /** Told, and after `settled`. */
  told: Set<bigint>;
  /** Where the newest entry stood at a moment, oldest first. */
  marks: { entry: bigint; at: number }[];
};

async function beginHere(prisma: Prisma): Promise<Position> {
  const settled = behind(await findLastEntry(prisma));
  const known = await findDeedsAfter(prisma, settled, MOST);
  return { settled, told: new Set(known.map(({ at }) => at)), marks: [] };
}

async function takeNew(prisma: Prisma, position: Position): Promise<Change[]> {
  settle(position, await findLastEntry(prisma), performance.now());
  const deeds = await findDeedsAfter(prisma, position.settled, MOST);
  const fresh = deeds.filter(({ at }) => !position.told.has(at));
  const changes = await withScope(prisma, fresh);
  for (const { at } of fresh) position.told.add(at);
  return changes;
}

/** Forgets what is so old that no write from before it can still be under way. */
function settle(position: Position, newest: bigint, now: number) {
  const { marks, told } = position;
  if (marks.at(-1)?.entry !== newest) marks.push({ entry: newest, at: now });
  while (marks[1] && now - marks[1].at > LONGEST_WRITE_MS) marks.shift();
  const [oldest] = marks;
  if (!oldest || now - oldest.at <= LONGEST_WRITE_MS || oldest.entry <= position.settled) return;
  position.settled = oldest.entry;
  for (const entry of told) if (entry <= oldest.entry) told.delete(entry);
}

async function withScope(prisma: Prisma, deeds: readonly Deed[]): Promise<Change[]> {
  const scopes = await findScopes(prisma, deeds);
  return deeds.flatMap((deed) => {
    const scope = scopes.get(deed.id);
    return scope ? [{ ...deed, ...scope }] : [];
  });
}

function behind(entry: bigint): bigint {
  return entry > OVERLAP ? entry - OVERLAP : 0n;
}
