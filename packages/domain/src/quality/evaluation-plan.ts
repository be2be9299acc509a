import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { FormOfAid } from "../requests/form-of-aid.ts";

/** A closed case file that may be drawn. `strata` are the qualities by which the plan divides, such as its field. */
export type EvaluationFile = {
  readonly id: string;
  readonly providerId: string;
  readonly formOfAid: FormOfAid;
  readonly closedOn: PlainDate;
  readonly strata?: Readonly<Record<string, string>>;
};

/** Scope and ratio, as the yearly plan fixes them. */
export type EvaluationPlan = {
  /** First and last day on which the cases were closed, both included. */
  readonly closedOn: { readonly from: PlainDate; readonly until: PlainDate };
  /** More than 0, up to 100. */
  readonly percent: number;
  /** Proceedings and out-of-court representation, or one of them (12/2018/TT-BTP Điều 15). */
  readonly forms?: readonly Exclude<FormOfAid, "legal-advice">[];
  /** Names of the qualities that divide the files besides their form; each part gets its share. */
  readonly stratifyBy?: readonly string[];
};

const evaluatedForms = ["proceedings", "out-of-court-representation"] as const;

/** The files that the plan covers, each once. */
export function filesInScope(
  files: Iterable<EvaluationFile>,
  plan: EvaluationPlan,
): readonly EvaluationFile[] {
  checkPlan(plan);
  const seen = new Set<string>();
  const list = [...files];
  for (const { id } of list) {
    if (id === "" || seen.has(id)) throw new InvalidInput("files", id, "each file once, with its id");
    seen.add(id);
  }
  const forms: readonly FormOfAid[] = plan.forms ?? evaluatedForms;
  return list.filter(
    ({ formOfAid, closedOn }) =>
      forms.includes(formOfAid) && isWithin(toPlainDate(closedOn, "closedOn"), plan.closedOn),
  );
}

/** The part of the whole to which a file belongs: its form, and what the plan divides by besides. */
export function stratumOf(
  { id, formOfAid, strata = {} }: EvaluationFile,
  { stratifyBy = [] }: EvaluationPlan,
): string {
  const values = stratifyBy.map((name) => {
    const value = strata[name];
    if (value === undefined) throw new InvalidInput(`files.${id}.strata.${name}`, value, "a value");
    return value;
  });
  return [formOfAid, ...values].join(" · ");
}

function checkPlan({ percent, closedOn, forms = [] }: EvaluationPlan): void {
  if (!(percent > 0 && percent <= 100)) throw new InvalidInput("percent", percent, "more than 0, up to 100");
  if (toPlainDate(closedOn.until, "closedOn.until") < toPlainDate(closedOn.from, "closedOn.from")) {
    throw new InvalidInput("closedOn.until", closedOn.until, `${closedOn.from} or a later day`);
  }
  const wrong = forms.find((form) => !evaluatedForms.includes(form));
  if (wrong) throw new InvalidInput("forms", wrong, evaluatedForms.join(", "));
}
