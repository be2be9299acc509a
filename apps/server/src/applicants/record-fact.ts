import { dayOf, entryOn, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import { formOf, getApplicant, toColumns } from "./applicants.data.ts";
import { checkApplicant } from "./check-applicant.ts";
import { addEntries, findEntries } from "./history.data.ts";
import { factValues, type HistoryFact, withValue } from "./history-fact.ts";
import { firstEntries } from "./keep-history.ts";
import { recheckPerson } from "./recheck-person.ts";

export type RecordFactInput = {
  id: string;
  version: number;
  fact: HistoryFact;
  /** null: not known any more. */
  value: unknown;
  nature: "change" | "correction";
  /** The first day on which it was so; of a correction null = as the entry put right has it. */
  from: PlainDate | null;
  /** The entry put right; null where the history has none yet. */
  corrects: string | null;
  reason: string | null;
};

/**
 * Writes down that a fact changed, or that it was wrong. The entry stays beside the old one, and the person's columns
 * follow whatever now stands today: a change dated back does not undo a later one.
 */
export async function recordFact(ctx: UserCtx, input: RecordFactInput) {
  const { id, version, fact, nature } = input;
  const value = readValue(fact, input.value);
  const before = await getApplicant(ctx, id);
  const subject = { type: "applicant", id };
  if (before.version !== version) throw await staleVersion(ctx, subject);
  const told = await findEntries(ctx, id, [fact]);
  if (told.length === 0) await addEntries(ctx, id, await firstEntries(ctx, id, before, [fact]));
  const history = told.length === 0 ? await findEntries(ctx, id, [fact]) : told;
  const today = dayOf(ctx.now());
  const corrected = nature === "correction" ? toCorrect(input, history, today) : undefined;
  const from = nature === "change" ? beginningOf(input) : (input.from ?? corrected?.from ?? null);
  if (from !== null && from > today) throw refuseField("from", "in-the-future");
  const entry = { fact, value, from, nature, corrects: corrected?.id ?? null, reason: input.reason };
  await addEntries(ctx, id, [entry]);
  const stands = entryOn(await findEntries(ctx, id, [fact]), today);
  const after = withValue(formOf(before), fact, stands?.value);
  // Whoever writes down an allowance does not say where the person lives today.
  const lives = fact === "residence" ? {} : { communeOn: toDate(before.communeOn) };
  await checkApplicant(ctx, after, id, { asWrittenOn: fact === "residence" ? today : before.communeOn });
  const { count } = await ctx.db.applicant.updateMany({
    where: { id, version, mergedIntoId: null },
    data: { ...toColumns(ctx, after), ...lives, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, subject);
  await recheckPerson(ctx, id, { factsChanged: true, identityChanged: true });
  await writeAudit(ctx, `applicant.fact-${nature === "change" ? "changed" : "corrected"}`, subject, { fact });
  return { id, version: version + 1 };
}

function readValue(fact: HistoryFact, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const read = factValues[fact].safeParse(value);
  if (!read.success) throw refuseField("value", "wrong-format");
  return read.data;
}

function beginningOf({ from }: RecordFactInput): PlainDate {
  if (from === null) throw refuseField("from", "required");
  return from;
}

/** The entry named, or the one that stands today. */
function toCorrect(
  { corrects }: RecordFactInput,
  history: Awaited<ReturnType<typeof findEntries>>,
  today: PlainDate,
) {
  if (corrects === null) return entryOn(history, today);
  const found = history.find(({ id }) => id === corrects);
  if (!found) throw new AppError("not-found");
  if (history.some((entry) => entry.corrects === corrects))
    throw new AppError("status-not-allowed", { because: ["entry-put-right"] });
  return found;
}
