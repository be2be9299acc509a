import type { Language } from "@tgpl/domain";
import { text } from "../text/text.ts";
import type { Outputs } from "./outputs.ts";

type Right = NonNullable<Outputs["accounts"]["me"]>["rights"][number];

// A record and not a list, so that a new right of the server fails to compile here.
const rights: Record<Right, `rights.${Right}`> = {
  "account.manage": "rights.account.manage",
  "directory.manage": "rights.directory.manage",
  "directory.read": "rights.directory.read",
  "places.read": "rights.places.read",
  "provider.read": "rights.provider.read",
  "provider.manage": "rights.provider.manage",
  "search.use": "rights.search.use",
  "list.arrange": "rights.list.arrange",
  "applicant.read": "rights.applicant.read",
  "applicant.write": "rights.applicant.write",
  "applicant.merge": "rights.applicant.merge",
  "request.read": "rights.request.read",
  "request.write": "rights.request.write",
  "request.confirm-refusal": "rights.request.confirm-refusal",
  "eligibility.decide": "rights.eligibility.decide",
  "case.read": "rights.case.read",
  "case.assign": "rights.case.assign",
  "case.work": "rights.case.work",
  "case.close": "rights.case.close",
  "file.read": "rights.file.read",
  "file.write": "rights.file.write",
  "survey.answer": "rights.survey.answer",
  "outreach.read": "rights.outreach.read",
  "outreach.write": "rights.outreach.write",
  "complaint.read": "rights.complaint.read",
  "complaint.write": "rights.complaint.write",
  "complaint.answer": "rights.complaint.answer",
  "quality.read": "rights.quality.read",
  "quality.appraise": "rights.quality.appraise",
  "quality.decide": "rights.quality.decide",
  "quality.answer": "rights.quality.answer",
  "quality.ask": "rights.quality.ask",
  "agency.read": "rights.agency.read",
  "agency.manage": "rights.agency.manage",
  "notice.read": "rights.notice.read",
  "notice.write": "rights.notice.write",
  "referral.read": "rights.referral.read",
  "referral.write": "rights.referral.write",
  "duty.read": "rights.duty.read",
  "duty.write": "rights.duty.write",
  "draft.keep": "rights.draft.keep",
  "work.follow": "rights.work.follow",
  "evaluation.manage": "rights.evaluation.manage",
  "evaluation.figures": "rights.evaluation.figures",
  "plan.read": "rights.plan.read",
  "plan.write": "rights.plan.write",
  "population.read": "rights.population.read",
  "population.import": "rights.population.import",
  "population.list": "rights.population.list",
  "training.read": "rights.training.read",
  "training.manage": "rights.training.manage",
  "inspection.read": "rights.inspection.read",
  "inspection.answer": "rights.inspection.answer",
  "inspection.manage": "rights.inspection.manage",
  "progress.report": "rights.progress.report",
  "progress.read": "rights.progress.read",
  "reminder.send": "rights.reminder.send",
  "indicator.read": "rights.indicator.read",
  "audit.read": "rights.audit.read",
};

/** Which right is missing, in words, and who can give it; undefined for a right that nobody knows. */
export function explainMissingRight(right: string, language: Language): string | undefined {
  const t = text.getFixedT(language);
  if (right === "same-origin") return t("failure.sameOrigin");
  return isRight(right) ? t("failure.forbidden", { right: t(rights[right]) }) : undefined;
}

function isRight(right: string): right is Right {
  return right in rights;
}
