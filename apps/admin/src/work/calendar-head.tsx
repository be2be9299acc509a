import { getRouteApi } from "@tanstack/react-router";
import type { PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { type CalendarSpan, calendarSpans, daysShown, stepSpan } from "./calendar-span.ts";

const route = getRouteApi("/shell/");

export interface CalendarHeadProps {
  span: CalendarSpan;
  on: PlainDate;
}

/** Which month or week is shown, the ways to the next and the last, and how it is shown. */
export function CalendarHead({ span, on }: CalendarHeadProps) {
  const { t } = useTranslation();
  const href = useHref();
  const title = useSpanTitle(span, on);
  const search = route.useSearch();
  const to = (given: { span?: CalendarSpan; on?: PlainDate | undefined }) =>
    href({ to: "/", search: { ...search, ...given } });
  return (
    <div className="work-span">
      <h2>{title}</h2>
      <span className="grow" />
      <nav className="buttons" aria-label={t("work.calendar.steps")}>
        <ButtonLink href={to({ on: stepSpan(span, on, -1) })}>{t("work.calendar.before")}</ButtonLink>
        <ButtonLink href={to({ on: undefined })}>{t("work.calendar.today")}</ButtonLink>
        <ButtonLink href={to({ on: stepSpan(span, on, 1) })}>{t("work.calendar.after")}</ButtonLink>
      </nav>
      <Segmented
        label={t("work.calendar.span")}
        current={span}
        segments={calendarSpans.map((id) => ({
          id,
          label: t(`work.calendar.spans.${id}`),
          href: to({ span: id }),
        }))}
      />
      <Button onClick={() => window.print()}>{t("letters.print")}</Button>
    </div>
  );
}

function useSpanTitle(span: CalendarSpan, on: PlainDate): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (span !== "week") return t("work.calendar.month", { month: on.slice(5, 7), year: on.slice(0, 4) });
  const { from, until } = daysShown(span, on);
  return t("work.calendar.week", { from: format.date(from), until: format.date(until) });
}
