import { type AllowanceFact, type ApplicantFacts, type PlainDate, toAllowanceFact } from "@tgpl/domain";
import type { ApplicantForm } from "../applicants/applicant-form.ts";

/**
 * The facts on which a person is judged on a day: what the officer noted, the birth date, and what the status of
 * the allowance lets us say (a suspended one, or a social pension alone, says nothing: a person decides).
 */
export function factsOf(form: ApplicantForm, on: PlainDate): ApplicantFacts {
  const { receivesMonthlySocialAllowance: _, ...others } = form.facts;
  return { ...others, ...(form.birthDate && { birthDate: form.birthDate }), ...allowanceFacts(form, on) };
}

function allowanceFacts(
  { facts, allowanceStatus: status, allowanceBenefit: benefit }: ApplicantForm,
  on: PlainDate,
): AllowanceFact["facts"] {
  if (status) return toAllowanceFact({ status, ...(benefit && { benefit }) }, on).facts;
  const { receivesMonthlySocialAllowance: told } = facts;
  return told === undefined ? {} : { receivesMonthlySocialAllowance: told };
}
