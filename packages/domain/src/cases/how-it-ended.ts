import type { Evidence } from "../law/evidence.ts";
import { getTerm } from "../law/legal-term.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";
import { type CaseStatus, caseStatuses } from "./case-status.ts";
import { outcomeDocuments } from "./outcome-document.ts";

/** How a case ended, and whether it counts as closed in the register and the reports. */
export type CaseEnd = {
  readonly by: "outcome-document" | "discontinuation" | "transfer";
  readonly countsAsClosed: boolean;
  readonly provision: string;
  /** What counts as closed is a working value (U18); the mark goes with every count. */
  readonly evidence: Evidence;
};

/**
 * Whether a case has ended and counts as closed: by the document of its form, or by an ending under Điều 37. A
 * transferred case ended here, and is closed by the organisation that took it over. `null` while it runs.
 * Reading: see readings/0009-end-of-a-case.md
 *
 * @example howItEnded("discontinued", "proceedings") // { by: "discontinuation", countsAsClosed: true, provision: "11/2017/QH14#37", evidence: "unconfirmed" }
 */
export function howItEnded(status: CaseStatus, formOfAid: FormOfAid): CaseEnd | null {
  getTerm(caseStatuses, status, "status");
  if (status === "discontinued") {
    return {
      by: "discontinuation",
      countsAsClosed: true,
      provision: "11/2017/QH14#37",
      evidence: "unconfirmed",
    };
  }
  if (status === "transferred") {
    return { by: "transfer", countsAsClosed: false, provision: "11/2017/QH14#35.1", evidence: "seen" };
  }
  if (status !== "closed" && status !== "handed-over") return null;
  const document = outcomeDocuments.find((one) => one.formOfAid === formOfAid);
  const { provision, evidence } = getTerm(outcomeDocuments, document?.code, "formOfAid");
  return { by: "outcome-document", countsAsClosed: true, provision, evidence };
}
