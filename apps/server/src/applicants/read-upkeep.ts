import { dayOf, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantLine } from "./applicant-form.ts";
import { findLines } from "./applicants.data.ts";
import { decidePair, listOpenPairs } from "./pairs.data.ts";
import { countFaults, type FaultFilter, listFaults, setAsideFault } from "./record-faults.data.ts";

/** What is wrong in the register, with how much of each kind. It names people, so the look is recorded. */
export async function readFaults(ctx: UserCtx, filter: FaultFilter) {
  const today = dayOf(ctx.now());
  const faults = await listFaults(ctx, filter, today);
  await recordLook(ctx, [...new Set(faults.map(({ applicantId }) => applicantId))]);
  return { faults, counts: await countFaults(ctx, today) };
}

/** A fault that cannot be mended now is shown again on a day; why stands beside it. */
export async function setFaultAside(
  ctx: UserCtx,
  input: { id: string; version: number; until: PlainDate; reason: string },
) {
  if (input.until <= dayOf(ctx.now())) throw refuseField("until", "in-the-past");
  const applicantId = await setAsideFault(ctx, input);
  if (applicantId === null) throw new AppError("stale-version", { subject: { type: "fault", id: input.id } });
  await writeAudit(ctx, "applicant.fault-set-aside", { type: "applicant", id: applicantId });
  return { id: input.id, version: input.version + 1 };
}

/** Pairs of records that look like one person. The look is recorded. */
export async function readPairs(ctx: UserCtx, { before }: { before: string | null }) {
  const pairs = await listOpenPairs(ctx, before);
  const ids = [...new Set(pairs.flatMap(({ lowId, highId }) => [lowId, highId]))];
  const lines = new Map((await findLines(ctx, ids)).map((line) => [line.id, line]));
  await recordLook(ctx, ids);
  return pairs.flatMap(({ lowId, highId, ...pair }) => {
    const persons = [lines.get(lowId), lines.get(highId)].filter((line): line is ApplicantLine =>
      Boolean(line),
    );
    return persons.length === 2 ? [{ ...pair, persons }] : [];
  });
}

/** Two records are two people: remembered with who said so and when, and not shown again. */
export async function sayNotTheSame(ctx: UserCtx, { ids }: { ids: readonly [string, string] }) {
  const [one, other] = ids;
  if (one === other) throw refuseField("ids", "cannot-be", { allowed: "≠" });
  if ((await findLines(ctx, ids)).length !== 2) throw new AppError("not-found");
  await decidePair(ctx, one, other, "not-the-same");
  for (const id of ids)
    await writeAudit(ctx, "applicant.said-not-the-same", { type: "applicant", id }, { ids: [...ids] });
  return { ids: [...ids] };
}

async function recordLook(ctx: UserCtx, ids: string[]) {
  if (ids[0]) await writeAudit(ctx, "applicant.list.read", { type: "applicant", id: ids[0] }, { ids });
}
