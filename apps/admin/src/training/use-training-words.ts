import type { PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";

const PER_HOUR = 60;

/** Days, hours and points as they are said on the pages of training. */
export function useTrainingWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (number: number, most: number) => format.number(number, Number.isInteger(number) ? 0 : most);
  return {
    days: ({ startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate }) =>
      startsOn === endsOn
        ? format.date(startsOn)
        : t("training.fromTo", { from: format.date(startsOn), until: format.date(endsOn) }),
    /** Minutes as hours. */
    hours: (minutes: number) => figure(minutes / PER_HOUR, 2),
    /** Hours as they are. */
    figure: (hours: number) => figure(hours, 2),
    /** Tenths of a point as points; nothing where there was no test. */
    points: (tenths: number | null) => (tenths === null ? "–" : figure(tenths / 10, 1)),
  };
}
