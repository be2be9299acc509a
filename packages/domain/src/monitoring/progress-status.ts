import type { LegalTerm } from "../law/legal-term.ts";

/** How far an agency says its task is. A working list: no text sets it. */
export const progressStatuses = [
  {
    code: "task-not-begun",
    label: { vi: "Chưa triển khai", en: "Not begun" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "task-on-course",
    label: { vi: "Đang thực hiện, đúng tiến độ", en: "Under way, on course" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "task-in-difficulty",
    label: { vi: "Đang thực hiện, có vướng mắc", en: "Under way, with difficulties" },
    provision: null,
    evidence: "seen",
  },
  { code: "task-done", label: { vi: "Đã hoàn thành", en: "Done" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** How far a task is: a code of `progressStatuses`. */
export type ProgressStatus = (typeof progressStatuses)[number]["code"];
