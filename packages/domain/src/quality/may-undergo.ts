import { isClosed } from "../cases/case-moves.ts";
import { type CaseStatus, caseStatuses } from "../cases/case-status.ts";
import { getTerm, type LegalTerm } from "../law/legal-term.ts";
import { type FormOfAid, formsOfAid } from "../requests/form-of-aid.ts";
import { type QualityProcess, qualityProcesses } from "./quality-processes.ts";

/** What keeps a case from a process. */
export const processObstacles = [
  {
    code: "case-not-closed",
    label: { vi: "Vụ việc chưa kết thúc.", en: "The case is not closed." },
    provision: "12/2018/TT-BTP#14.1",
    evidence: "seen",
  },
  {
    code: "form-not-evaluated",
    label: {
      vi: "Chỉ đánh giá vụ việc tham gia tố tụng và đại diện ngoài tố tụng.",
      en: "Only proceedings and out-of-court representation cases are evaluated.",
    },
    provision: "12/2018/TT-BTP#15",
    evidence: "seen",
  },
  {
    code: "evaluated-before",
    label: {
      vi: "Vụ việc đã được đánh giá; không đánh giá lại.",
      en: "The case was evaluated before; never the same case twice.",
    },
    provision: "12/2018/TT-BTP#15",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What stands against an appraisal or evaluation: a code of `processObstacles`. */
export type ProcessObstacle = (typeof processObstacles)[number]["code"];

/**
 * What keeps a case from a process now; nothing when the list is empty. The three processes ask for different
 * things: an appraised case may still be evaluated, an evaluated one never again.
 *
 * @example mayUndergo("quality-evaluation", { status: "closed", formOfAid: "legal-advice", evaluatedBefore: false }) // ["form-not-evaluated"]
 */
export function mayUndergo(
  process: QualityProcess,
  state: { readonly status: CaseStatus; readonly formOfAid: FormOfAid; readonly evaluatedBefore: boolean },
): readonly ProcessObstacle[] {
  getTerm(qualityProcesses, process, "process");
  getTerm(caseStatuses, state.status, "status");
  getTerm(formsOfAid, state.formOfAid, "formOfAid");
  const evaluates = process === "quality-evaluation" || process === "effectiveness-evaluation";
  return [
    ...(isClosed(state.status) ? [] : (["case-not-closed"] as const)),
    ...(evaluates && state.formOfAid === "legal-advice" ? (["form-not-evaluated"] as const) : []),
    ...(evaluates && state.evaluatedBefore ? (["evaluated-before"] as const) : []),
  ];
}
