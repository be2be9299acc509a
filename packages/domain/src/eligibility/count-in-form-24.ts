import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { type ReportingGround, reportingGround, reportingGroundOrderEvidence } from "./reporting-ground.ts";

/** Where one person stands in form 24/BTP/TGPL, and beside it whether they have a disability. */
export type Form24Count = {
  readonly group: ReportingGround;
  readonly hasDisability: boolean | "unknown";
  /** Counted in column 14. */
  readonly isOfficialPwd: boolean;
  /** A person with a disability whom column 14 does not show. */
  readonly isHiddenPwd: boolean | "unknown";
  /** Whether the text settles the column, or the working order of the columns does (U21). */
  readonly evidence: Evidence;
  /** Why the column is not certain; `null` when the text settles it. */
  readonly note: Bilingual | null;
};

const byOrder: Bilingual = {
  vi: "Người này thuộc nhiều diện; thứ tự chọn cột chưa có văn bản quy định, tạm tính theo thứ tự các cột của biểu 24.",
  en: "The person meets several grounds; no text gives the order, so the order of the columns of form 24 is used for now.",
};
const withoutColumn: Bilingual = {
  vi: "Biểu 24 năm 2019 chưa có cột cho diện này: ghi vào mục khác và ghi chú, vẫn tính vào cột 1.",
  en: "The form 24 of 2019 has no column for this ground: put it under other with a note, and count it in column 1.",
};

/**
 * The one group under which a person is counted (statutory order), with `hasDisability` beside it, which does not
 * depend on the group; `null` when no ground is met and nobody is counted.
 *
 * @example
 * const disabledChild = decideEligibility(
 *   {
 *     birthDate: "2015-04-30",
 *     disability: { types: ["vision"], degree: "severe", certified: true },
 *     receivesMonthlySocialAllowance: true,
 *   },
 *   "2026-03-02",
 * );
 * const count = countInForm24(disabledChild);
 * [count?.group.column, count?.isHiddenPwd] // [8, true]
 */
export function countInForm24(decision: EligibilityDecision): Form24Count | null {
  const group = reportingGround(decision);
  if (group === null) return null;
  const { hasDisability, grounds } = decision;
  const isOfficialPwd = group.code === "disability";
  const met = grounds.filter(({ status }) => status === "met").length;
  const note = noteOn(group, met);
  return {
    group,
    hasDisability,
    isOfficialPwd,
    isHiddenPwd: isOfficialPwd ? false : hasDisability,
    evidence: note === null ? "seen" : reportingGroundOrderEvidence,
    note,
  };
}

function noteOn({ column, grounds }: ReportingGround, met: number): Bilingual | null {
  if (column === null) return withoutColumn;
  return met > grounds.length ? byOrder : null;
}
