import { useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { CourseStatusMark } from "./course-status-mark.tsx";
import { useTrainingWords } from "./use-training-words.ts";

type CourseLine = Outputs["training"]["list"][number];

export function CourseList({ year }: { year: number }) {
  const { t } = useTranslation();
  const courses = useQuery(api.training.list.queryOptions({ year }));
  return (
    <LoadingPanel
      query={courses}
      isEmpty={(lines) => lines.length === 0}
      empty={t("training.empty", { year })}
      explain={explainFailure}
      rows={4}
    >
      {(lines) => (
        <Sheet title={t("training.shown", { count: lines.length })}>
          <DataTable className="blocks">
            <thead>
              <tr>
                <th scope="col">{t("training.course")}</th>
                <th scope="col">{t("training.when")}</th>
                <th scope="col">{t("training.state")}</th>
                <th scope="col" className="num">
                  {t("training.hoursHead")}
                </th>
                <th scope="col" className="num">
                  {t("training.people")}
                </th>
                <th scope="col" className="num">
                  {t("training.certificates")}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </tbody>
          </DataTable>
        </Sheet>
      )}
    </LoadingPanel>
  );
}

function Row({ line }: { line: CourseLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTrainingWords();
  const href = useHref();
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/training/$id", params: { id: line.id } })}>{line.title}</Link>
        <br />
        <small className="soft">
          {line.host}, {line.venue}
        </small>
      </th>
      <td data-label={t("training.when")}>{words.days(line)}</td>
      <td className="across">
        <CourseStatusMark status={line.status} />
      </td>
      <td className="num" data-label={t("training.hoursHead")}>
        {words.hours(line.minutes)}
      </td>
      <td className="num" data-label={t("training.people")}>
        {format.number(line.attendees)}
      </td>
      <td className="num" data-label={t("training.certificates")}>
        {format.number(line.certificates)}
      </td>
    </tr>
  );
}
