import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { type Course, statusKind } from "./progress.ts";

/** Word, shape and colour of a course; in words alone where there is none. */
export function CourseStatus({ course }: { course: Pick<Course, "status" | "hidden" | "target"> }) {
  const { t } = useTranslation();
  const kind = statusKind(course.status);
  if (kind) return <Status kind={kind} small />;
  const why = course.hidden ? "hidden" : course.target ? "notMeasured" : "noTarget";
  return <span className="note soft">{t(`course.${why}`)}</span>;
}
