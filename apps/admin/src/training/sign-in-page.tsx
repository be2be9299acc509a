import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./training.css";
import { signInRoute } from "./training.routes.ts";
import type { CourseRecord, CourseSession } from "./use-training-write.ts";

/** The lists that people sign, one for each session and each on a sheet of its own. */
export function SignInPage() {
  const { id } = signInRoute.useParams();
  const query = useQuery(api.training.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(course) => <Lists course={course} />}
    </LoadingPanel>
  );
}

function Lists({ course }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const title = t("training.signIn.title");
  usePageTitle(title);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t("frame.places.training"), href: href({ to: "/training", search: {} }) },
          { label: course.title, href: href({ to: "/training/$id", params: { id: course.id } }) },
          { label: title },
        ]}
        facts={[course.title, course.host, course.venue]}
      >
        <Button kind="main" onClick={() => window.print()}>
          {t("training.signIn.print")}
        </Button>
      </PageHead>
      {course.attendees.length === 0 && <p className="empty">{t("training.attendees.nobody")}</p>}
      {course.attendees.length > 0 &&
        course.sessions.map((session) => <List key={session.id} course={course} session={session} />)}
    </>
  );
}

function List({ course, session }: { course: CourseRecord; session: CourseSession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heads = ["number", "person", "workplace", "signature"] as const;
  return (
    <Sheet
      className="training-sign-in"
      title={t("training.signIn.session", { day: format.date(session.on), begins: session.begins })}
      footer={t("training.signIn.of", { topic: session.topic, trainer: session.trainer })}
    >
      <DataTable heads={heads.map((head) => t(`training.signIn.${head}`))}>
        {course.attendees.map(({ id, fullName, workplace }, at) => (
          <tr key={id}>
            <td>{at + 1}</td>
            <th scope="row">{fullName}</th>
            <td>{workplace}</td>
            <td className="training-signature" />
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}
