import { Status } from "@tgpl/ui/status.tsx";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { countCourses } from "./count-courses.ts";
import type { Overview } from "./progress.ts";
import { useOverview } from "./use-indicator-queries.ts";

/** The one sentence: how many indicators are behind, at risk, on course. */
export function Headline() {
  return <Panel query={useOverview()} rows={1} children={(overview) => <Sentence rows={overview.rows} />} />;
}

function Sentence({ rows }: Pick<Overview, "rows">) {
  const { t } = useTranslation();
  const { behind, atrisk, good, noTarget } = countCourses(rows);
  const parts: ReactNode[] = [
    behind > 0 && <Status kind="behind">{t("headline.behind", { count: behind })}</Status>,
    atrisk > 0 && <Status kind="atrisk">{t("headline.atRisk", { count: atrisk })}</Status>,
    good > 0 && t("headline.good", { count: good }),
    noTarget > 0 && t("headline.noTarget", { count: noTarget }),
  ].filter(Boolean);
  return (
    <p className="headline">
      {t("headline.begin")}{" "}
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ", "}
          {part}
        </Fragment>
      ))}
      .
    </p>
  );
}
