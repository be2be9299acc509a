import { Button } from "@tgpl/ui/button.tsx";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Answers } from "../applicants/applicant-form-value.ts";
import type { IntakeValue } from "./request-value.ts";

/**
 * One press for "none of the other conditions": answers with no what nobody knows yet. The household, the disability
 * and the allowance are never answered this way: they decide most often, and each is asked by itself.
 */
export function NoneOfTheRest() {
  const { t } = useTranslation();
  const { control, setValue, getValues } = useFormContext<IntakeValue>();
  const answers = useWatch({ control, name: "answers" });
  const open = unknownRest(answers);
  if (open.length === 0) return null;
  const answerNo = () =>
    setValue("answers", { ...getValues("answers"), ...Object.fromEntries(open) }, { shouldDirty: true });
  return (
    <div className="fact">
      <p className="hint">{t("eligibility.rest.hint", { count: open.length })}</p>
      <Button kind="do" onClick={answerNo}>
        {t("eligibility.rest.none")}
      </Button>
    </div>
  );
}

const noOf = {
  meritorious: false,
  ethnicMinority: false,
  livesInExtremeHardshipArea: false,
  proceduralStatuses: [],
  martyrFamily: false,
  agentOrange: false,
  domesticViolenceVictim: false,
  trafficking: "none",
  matterConcernsTrafficking: false,
  livesWithHiv: false,
} as const satisfies Partial<Answers>;

type RestFact = keyof typeof noOf;

/** The answer "no" of each fact that is still open. */
export function unknownRest(answers: Answers): [RestFact, Answers[RestFact]][] {
  return (Object.entries(noOf) as [RestFact, Answers[RestFact]][]).filter(
    ([fact]) => answers[fact] === "unknown",
  );
}
