import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AttendeesSheet } from "./attendees-sheet.tsx";
import { CourseMoves } from "./course-moves.tsx";
import { CourseStatusMark } from "./course-status-mark.tsx";
import { SessionsSheet } from "./sessions-sheet.tsx";
import "./training.css";
import { courseRoute } from "./training.routes.ts";
import { useTrainingWords } from "./use-training-words.ts";
import type { CourseRecord } from "./use-training-write.ts";

/** One course: what can be done now, its sessions, and who takes part. */
export function CoursePage() {
  const { id } = courseRoute.useParams();
  const query = useQuery(api.training.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(course) => <CourseView key={course.id} course={course} />}
    </LoadingPanel>
  );
}

function CourseView({ course }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const words = useTrainingWords();
  const href = useHref();
  usePageTitle(course.title);
  return (
    <>
      <PageHead
        title={course.title}
        crumbs={[
          { label: t("frame.places.training"), href: href({ to: "/training", search: {} }) },
          { label: course.title },
        ]}
        facts={[
          words.days(course),
          t("training.hoursOf", { hours: words.hours(course.minutes) }),
          course.host,
          course.venue,
        ]}
      >
        <CourseStatusMark status={course.status} />
        {course.status !== "training-cancelled" && (
          <ButtonLink href={href({ to: "/training/$id/sign-in", params: { id: course.id } })}>
            {t("training.signIn.open")}
          </ButtonLink>
        )}
      </PageHead>
      {course.cancelledReason && (
        <Notice tone="wait" title={t("training.cancelledTitle")}>
          {course.cancelledReason}
        </Notice>
      )}
      <CourseMoves course={course} />
      {course.topics && <p className="training-topics">{course.topics}</p>}
      <div className="training-course">
        <SessionsSheet course={course} />
        <AttendeesSheet course={course} />
      </div>
    </>
  );
}
