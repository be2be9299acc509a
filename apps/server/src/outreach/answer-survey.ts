import { dayOf, findUnit, unitsOn } from "@tgpl/domain";
import { AppError, type FieldIssue, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { createAnswer } from "./survey.data.ts";
import type { SurveyAnswerForm, SurveyForm, SurveyFormRecord, SurveyQuestion } from "./survey-record.ts";

/** The form in use today, with the communes of today. */
export function readSurveyForm({ jurisdiction, now }: UserCtx): SurveyFormRecord {
  const today = dayOf(now());
  const form = jurisdiction.survey.filter(({ from }) => from <= today).at(-1);
  if (!form) throw new AppError("not-found");
  const { version, evidence, questions } = form;
  return {
    version,
    evidence,
    questions: questions.map(({ id, kind, text, options }) => ({ id, kind, text, options })),
    communes: unitsOn(today, { level: "commune" }, jurisdiction.gazetteer).map(({ code, name, nameEn }) => ({
      code,
      name,
      nameEn,
    })),
  };
}

/** Keeps one person's answers. Who wrote them down is in the audit; who gave them is nowhere. */
export async function answerSurvey(ctx: UserCtx, given: SurveyAnswerForm): Promise<{ id: string }> {
  const form = ctx.jurisdiction.survey.find(({ version }) => version === given.formVersion);
  if (!form) throw refuseField("formVersion", "no-such-survey");
  checkPerson(ctx, form, given);
  const issues = form.questions.flatMap((question) => faultOf(question, given.answers[question.id]));
  const known = new Set(form.questions.map(({ id }) => id));
  const strange = Object.keys(given.answers).filter((id) => !known.has(id));
  issues.push(...strange.map((id) => ({ path: `answers.${id}`, reason: "unknown-key" })));
  if (issues.length > 0) throw new AppError("invalid-input", { issues });
  const id = await createAnswer(ctx, given, measuredBy(form, given));
  await writeAudit(ctx, "survey.answered", { type: "survey", id }, { version: given.formVersion });
  return { id };
}

function checkPerson({ now, jurisdiction }: UserCtx, form: SurveyForm, given: SurveyAnswerForm): void {
  const { on, placeCode, hasDisability, disabilityTypes, degree } = given;
  if (on > dayOf(now())) throw refuseField("on", "in-the-future");
  if (on < form.from) throw refuseField("on", "too-long-ago", { minimum: form.from });
  if (findUnit(jurisdiction.gazetteer, placeCode, on)?.level !== "commune")
    throw refuseField("placeCode", "unknown-commune");
  if (!hasDisability && (disabilityTypes.length > 0 || degree !== null))
    throw refuseField("hasDisability", "disability-contradicted");
}

function faultOf({ id, kind, options }: SurveyQuestion, answer: unknown): FieldIssue[] {
  if (answer === undefined) return [];
  const codes = options.map(({ code }) => code);
  const isCode = (value: unknown) => typeof value === "string" && codes.includes(value);
  const isRight = {
    "yes-no": () => typeof answer === "boolean",
    one: () => isCode(answer),
    many: () => Array.isArray(answer) && answer.every(isCode) && new Set(answer).size === answer.length,
  }[kind]();
  const values = kind === "yes-no" ? "true, false" : codes.join(", ");
  return isRight ? [] : [{ path: `answers.${id}`, reason: "not-a-choice", allowed: { values } }];
}

/** What the indicators count of it; null = not answered. */
function measuredBy({ questions }: SurveyForm, { answers }: SurveyAnswerForm) {
  const yesOrNo = (field: SurveyQuestion["measures"]) => {
    const answer = answers[questions.find(({ measures }) => measures === field)?.id ?? ""];
    return typeof answer === "boolean" ? answer : null;
  };
  return { knowsLegalAid: yesOrNo("knowsLegalAid"), hasLegalNeed: yesOrNo("hasLegalNeed") };
}
