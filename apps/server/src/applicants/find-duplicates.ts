import { foldVietnamese, nameSimilarity, type PlainDate } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDay } from "../platform/fields.ts";
import type { ApplicantLine } from "./applicant-form.ts";
import { findCandidates, toLine } from "./applicants.data.ts";
import { findOthers } from "./pairs.data.ts";

export type TypedPerson = {
  fullName: string;
  birthDate: PlainDate | null;
  nationalId: string | null;
  phone: string | null;
};

/** Why two records may be one person: codes with a sentence in the catalogue. */
export const duplicateReasons = [
  "same-national-id",
  "same-phone",
  "same-birth-date",
  "same-name",
  "similar-name",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];
export type Duplicate = ApplicantLine & { score: number; reasons: DuplicateReason[] };

// A shared birth date alone is chance; a shared number alone is not.
const WEIGHT: Record<DuplicateReason, number> = {
  "same-national-id": 1,
  "same-name": 0.45,
  "similar-name": 0.35,
  "same-birth-date": 0.4,
  "same-phone": 0.35,
};
const WORTH_SHOWING = 0.7;
const SIMILAR = 0.75;

/**
 * People already in the register who may be the one being typed, most likely first; `exceptId` is the one being typed,
 * where they have a record. Whom somebody said not to be the same is not shown again. Every look is recorded.
 */
export async function findDuplicates(
  ctx: UserCtx,
  { exceptId = null, ...typed }: TypedPerson & { exceptId?: string | null | undefined },
): Promise<Duplicate[]> {
  const others = exceptId === null ? new Set() : await findOthers(ctx, exceptId);
  const likely = await findLikely(ctx, typed);
  const found = likely.filter(({ id }) => id !== exceptId && !others.has(id)).slice(0, 5);
  if (found.length > 0) await recordRead(ctx, found);
  return found;
}

/** Everybody who may be the person, most likely first, each with the reasons. */
export async function findLikely(ctx: RecordCtx, typed: TypedPerson): Promise<Duplicate[]> {
  const candidates = await findCandidates(ctx, typed);
  return candidates
    .map((row) => {
      const reasons = reasonsOf(typed, { ...row, birthDate: maybe(row.birthDate, toDay) });
      const score = Math.min(
        1,
        reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0),
      );
      return { ...toLine(ctx, row), score, reasons };
    })
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score);
}

function reasonsOf(typed: TypedPerson, other: TypedPerson): DuplicateReason[] {
  const sameName = foldVietnamese(typed.fullName) === foldVietnamese(other.fullName);
  const similar = sameName || nameSimilarity(typed.fullName, other.fullName).score >= SIMILAR;
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const all: [DuplicateReason, boolean][] = [
    ["same-national-id", same(typed.nationalId, other.nationalId)],
    ["same-name", sameName],
    ["similar-name", similar && !sameName],
    ["same-birth-date", same(typed.birthDate, other.birthDate)],
    ["same-phone", same(typed.phone, other.phone)],
  ];
  return all.filter(([, holds]) => holds).map(([reason]) => reason);
}

async function recordRead(ctx: UserCtx, found: Duplicate[]) {
  const ids = found.map(({ id }) => id);
  await writeAudit(ctx, "applicant.matched.read", { type: "applicant", id: ids[0] ?? "" }, { ids });
}
