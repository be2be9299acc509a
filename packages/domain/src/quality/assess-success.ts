import { type CaseResult, caseResults } from "../cases/case-result.ts";
import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { getTerm, type LegalTerm } from "../law/legal-term.ts";
import type { FieldOfLaw } from "../requests/field-of-law.ts";
import { type FormOfAid, formsOfAid } from "../requests/form-of-aid.ts";
import { successCriteria } from "./success-criteria.ts";

/** What is known of a case. A missing fact means unknown, not false. */
export type SuccessFacts = {
  readonly formOfAid: FormOfAid;
  readonly isClosed: boolean;
  readonly fieldOfLaw?: FieldOfLaw;
  /** The provider's view differed from that of at least one proceedings agency. */
  readonly viewDiffered?: boolean;
  /** Whether that view was accepted, wholly or partly. */
  readonly result?: CaseResult;
  readonly inFavour?: boolean;
  readonly onLegalBasis?: boolean;
  /** Codes of `successCriteria` that the reviewer names. */
  readonly criteria?: readonly string[];
};

/** What the test asks, in its order. */
export const successConditions = [
  condition("is-proceedings", "Là vụ việc tham gia tố tụng", "It is a proceedings case"),
  condition("is-closed", "Vụ việc đã kết thúc", "The case is closed"),
  condition(
    "view-differed",
    "Ý kiến của người thực hiện khác ý kiến của ít nhất một cơ quan tiến hành tố tụng",
    "The provider's view differed from that of at least one proceedings agency",
  ),
  condition(
    "view-accepted",
    "Ý kiến đó được chấp nhận toàn bộ hoặc một phần",
    "That view was accepted wholly or partly",
  ),
  condition("in-favour", "Theo hướng có lợi cho người được trợ giúp", "In the beneficiary's favour"),
  condition("on-legal-basis", "Có căn cứ pháp luật", "On a legal basis"),
] as const satisfies readonly LegalTerm[];

/** A condition of a successful case: a code of `successConditions`. */
export type SuccessCondition = (typeof successConditions)[number]["code"];

/** Whether a case was successful (vụ việc thành công), with each condition's answer. */
export type SuccessAssessment = {
  readonly outcome: "successful" | "not-successful" | "undetermined";
  /** Every condition with its answer: the reasons. */
  readonly conditions: readonly {
    readonly code: SuccessCondition;
    readonly status: "met" | "not-met" | "unknown";
  }[];
  /** Conditions still open, or `success-test` for a day before the test. */
  readonly missing: readonly string[];
  /** Whether the decision still applies is not confirmed (U17): the mark goes with every answer. */
  readonly unconfirmed: readonly "1179/QĐ-BTP"[];
};

/** In force on the day of its date. */
export const successTestFrom: PlainDate = "2022-05-16";

/**
 * Whether a proceedings case was successful on a day, Quyết định 1179/QĐ-BTP: closed, and the provider's view
 * differed from an agency's and was accepted at least in part, in the beneficiary's favour, on a legal basis.
 *
 * @example assessSuccess({ formOfAid: "proceedings", isClosed: true, viewDiffered: false }, "2026-03-02").outcome // "not-successful"
 */
export function assessSuccess(facts: SuccessFacts, on: PlainDate): SuccessAssessment {
  checkFacts(facts);
  const unconfirmed = ["1179/QĐ-BTP"] as const;
  if (toPlainDate(on, "on") < successTestFrom) {
    return { outcome: "undetermined", conditions: [], missing: ["success-test"], unconfirmed };
  }
  const conditions = successConditions.map(({ code }) => ({ code, status: statusOf(answers[code](facts)) }));
  const open = conditions.filter(({ status }) => status === "unknown").map(({ code }) => code);
  const failed = conditions.some(({ status }) => status === "not-met");
  if (failed) return { outcome: "not-successful", conditions, missing: [], unconfirmed };
  const outcome = open.length > 0 ? "undetermined" : "successful";
  return { outcome, conditions, missing: open, unconfirmed };
}

const answers: Record<SuccessCondition, (facts: SuccessFacts) => boolean | undefined> = {
  "is-proceedings": ({ formOfAid }) => formOfAid === "proceedings",
  "is-closed": ({ isClosed }) => isClosed,
  "view-differed": ({ viewDiffered }) => viewDiffered,
  "view-accepted": ({ result }) =>
    result && (result === "view-accepted-wholly" || result === "view-accepted-partly"),
  "in-favour": ({ inFavour }) => inFavour,
  "on-legal-basis": ({ onLegalBasis }) => onLegalBasis,
};

function statusOf(answer: boolean | undefined): "met" | "not-met" | "unknown" {
  if (answer === undefined) return "unknown";
  return answer ? "met" : "not-met";
}

function condition<Code extends string>(code: Code, vi: string, en: string): LegalTerm<Code> {
  return { code, label: { vi, en }, provision: "1179/QĐ-BTP", evidence: "seen" };
}

function checkFacts({ formOfAid, result, fieldOfLaw, criteria = [] }: SuccessFacts): void {
  getTerm(formsOfAid, formOfAid, "formOfAid");
  if (result !== undefined) getTerm(caseResults, result, "result");
  for (const code of criteria) {
    const found = successCriteria.find((one) => one.code === code);
    const fitting = successCriteria.filter((one) => !fieldOfLaw || one.fieldOfLaw === fieldOfLaw);
    if (found && fitting.includes(found)) continue;
    throw new InvalidInput(
      "criteria",
      code,
      fitting.map((one) => one.code).join(", ") || "none in this field",
    );
  }
}
