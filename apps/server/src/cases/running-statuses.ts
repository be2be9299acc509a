import { type CaseStatus, caseMachine, caseStatuses, codesOf, isClosed } from "@tgpl/domain";

/** The statuses of cases in which somebody still has work to do. */
export const RUNNING: CaseStatus[] = codesOf(caseStatuses).filter(
  (status) => !isClosed(status) && !caseMachine.final.includes(status),
);
