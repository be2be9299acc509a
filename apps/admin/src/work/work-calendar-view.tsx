import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useToday } from "../session/clock.tsx";
import { CalendarHead } from "./calendar-head.tsx";
import { daysShown } from "./calendar-span.ts";
import { narrowWork } from "./narrow-work.ts";
import { DaysOffLink } from "./untold-note.tsx";
import { WorkAgenda } from "./work-agenda.tsx";
import { WorkFilters } from "./work-filters.tsx";
import { WorkMonth } from "./work-month.tsx";
import type { WorkScope } from "./work-scope.ts";

const route = getRouteApi("/shell/");

/** When work falls due: limits, papers awaited and hearings, a month or a week at a time. */
export function WorkCalendarView({ scope }: { scope: WorkScope }) {
  const today = useToday();
  const { span = "month", on = today, kind } = route.useSearch();
  const [text, setText] = useState("");
  const days = daysShown(span, on);
  const calendar = useQuery(
    api.work.calendar.queryOptions({ scope, ...days }, { placeholderData: keepPreviousData }),
  );
  return (
    <>
      <CalendarHead span={span} on={on} />
      <LoadingPanel query={calendar} explain={explainFailure} rows={6}>
        {({ items, daysOff, unknownYears, isCut }) => {
          const shown = narrowWork(items, { kind, text });
          const table = { days, on, items: shown, daysOff };
          return (
            <>
              {unknownYears.map((year) => (
                <UnknownYear key={year} year={year} />
              ))}
              <WorkFilters items={items} text={text} onText={setText} isCut={isCut} />
              {span !== "agenda" && <WorkMonth {...table} isWeek={span === "week"} />}
              <WorkAgenda {...table} isShown={span === "agenda"} />
            </>
          );
        }}
      </LoadingPanel>
    </>
  );
}

/** Days off that are not told are not the same as none: a limit in working days may end later than it seems. */
function UnknownYear({ year }: { year: number }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t("work.calendar.unknownYear", { year })}>
      {t("work.calendar.unknownYearWhat")} <DaysOffLink year={year} />
    </Notice>
  );
}
