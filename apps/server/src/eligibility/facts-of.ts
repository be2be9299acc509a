import { type ApplicantFacts, toAllowanceFact } from "@tgpl/domain";
import type { ApplicantForm } from "../applicants/applicant-form.ts";

/**
 * The facts on which a person is judged: what the officer noted, the birth date, and what the status of the
 * allowance lets us say (a suspended one says nothing).
 */
export function factsOf({ facts, birthDate, allowanceStatus }: ApplicantForm): ApplicantFacts {
  const { receivesMonthlySocialAllowance, ...others } = facts;
  const allowance = allowanceStatus
    ? toAllowanceFact({ status: allowanceStatus }).facts
    : receivesMonthlySocialAllowance === undefined
      ? {}
      : { receivesMonthlySocialAllowance };
  return { ...others, ...(birthDate && { birthDate }), ...allowance };
}
