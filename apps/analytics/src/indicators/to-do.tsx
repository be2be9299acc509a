import { formsOfAid, getIndicator, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useFigures } from "../text/use-figures.ts";
import type { Course, IndicatorProgress } from "./progress.ts";

export type ToDoProps = {
  indicatorId: string;
  course: Course & Pick<IndicatorProgress, "numerator" | "denominator">;
  donePerWorkingDay?: number | null | undefined;
  parts?: IndicatorProgress["parts"] | undefined;
};

/** What is left to do until the end of the year, a working day; or what the figure is made of. */
export function ToDo({ indicatorId, course, donePerWorkingDay = null, parts = [] }: ToDoProps) {
  const { t } = useTranslation();
  const { statistic } = getIndicator(indicatorId);
  // The status says already that the count is hidden.
  if (course.hidden) return null;
  if (parts.length > 0) return <Parts parts={parts} />;
  if (statistic === "ratio") return <Waiting course={course} />;
  if (statistic === "median")
    return course.target ? t("todo.keepBelow", { days: course.target.value }) : null;
  return <Pace course={course} done={donePerWorkingDay} />;
}

function Pace({ course, done }: { course: Course; done: number | null }) {
  const { t } = useTranslation();
  const { perDay } = useFigures();
  const { target, neededPerWorkingDay: needed, actual } = course;
  if (!target) return null;
  if (needed === 0) return t("todo.reached");
  const missing = Math.ceil(target.value - (actual ?? 0));
  if (needed === null) return t("todo.noDayLeft", { missing });
  // "0,2 a day" tells nobody anything.
  if (needed < 1) return t("todo.untilYearEnd", { count: missing });
  if (done === null) return t("todo.need", { needed: perDay(needed) });
  return t("todo.needAndDo", { needed: perDay(needed), done: perDay(done) });
}

function Waiting({ course: { numerator, denominator } }: { course: ToDoProps["course"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (numerator === null || denominator === null) return null;
  if (denominator === 0) return t("todo.noRequest");
  const waiting = denominator - numerator;
  const of = format.number(denominator);
  return waiting === 0 ? t("todo.allServed", { of }) : t("todo.waiting", { count: waiting, of });
}

/** The parts of an indicator that is always read by its parts. */
function Parts({ parts }: { parts: IndicatorProgress["parts"] }) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const [language] = useLanguage();
  const words = formsOfAid.flatMap(({ code }) => {
    const part = parts.find(({ key }) => key.formOfAid === code);
    if (!part) return [];
    const count = part.numerator === null ? t("table.hidden") : format.number(part.numerator);
    return [`${labelOf(formsOfAid, code, language)} ${count}`];
  });
  return words.join(" · ");
}
