import { dayOf, daysBetween, type Instant, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StepPath } from "@tgpl/ui/step-path.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { type CaseStep, caseSteps } from "./case-steps.ts";

/** How far the case has come, with the day of each step. */
export function CasePath({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lasted = useLasted();
  const note = ({ state, at, since }: CaseStep) => {
    if (at) return format.dayMonth(at);
    return state === "here" && since ? lasted(since) : undefined;
  };
  const steps = caseSteps(legalCase).map((step) => ({
    id: step.id,
    label: t(`cases.steps.${step.id}`),
    state: step.state,
    note: note(step),
  }));
  return <StepPath steps={steps} />;
}

const daysInWords = 60;
const daysOfMonth = 30.44;

/** For how long, as one would say it: in days, later in months. */
function useLasted(): (since: Instant) => string {
  const { t } = useTranslation();
  const today: PlainDate = useToday();
  return (since) => {
    const days = daysBetween(dayOf(since), today);
    if (days === 0) return t("cases.steps.sinceToday");
    return days < daysInWords
      ? t("cases.steps.days", { count: days })
      : t("cases.steps.months", { count: Math.round(days / daysOfMonth) });
  };
}
