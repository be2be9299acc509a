import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { MarkDialog } from "./mark-dialog.tsx";
import { useTrainingWords } from "./use-training-words.ts";
import type { CourseRecord, CourseSession } from "./use-training-write.ts";

/** The sessions of a course, each with how many came, and the button to write it down. */
export function SessionsSheet({ course }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const [marked, setMarked] = useState<CourseSession | null>(null);
  const heads = ["day", "topic", "trainer", "hours", "came"] as const;
  return (
    <Sheet title={t("training.sessions.title")}>
      <DataTable className="blocks" heads={heads.map((head) => t(`training.sessions.${head}`))}>
        {course.sessions.map((session) => (
          <Row key={session.id} course={course} session={session} onMark={() => setMarked(session)} />
        ))}
      </DataTable>
      {marked && <MarkDialog course={course} session={marked} onClose={() => setMarked(null)} />}
    </Sheet>
  );
}

interface RowProps {
  course: CourseRecord;
  session: CourseSession;
  onMark: () => void;
}

function Row({ course, session, onMark }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTrainingWords();
  const today = useToday();
  const isOpen = course.status !== "training-cancelled" && course.attendees.length > 0;
  const mayMark = useHasRight("training.manage") && isOpen && session.on <= today;
  const { present, markedAt } = session;
  const came =
    markedAt === null
      ? t(session.on > today ? "training.sessions.toCome" : "training.sessions.notMarked")
      : t("training.sessions.cameOf", { count: present.length, of: course.attendees.length });
  return (
    <tr>
      <th scope="row">
        {format.date(session.on)}, {session.begins}
      </th>
      <td data-label={t("training.sessions.topic")}>{session.topic}</td>
      <td data-label={t("training.sessions.trainer")}>{session.trainer}</td>
      <td data-label={t("training.sessions.hours")}>{words.hours(session.minutes)}</td>
      <td data-label={t("training.sessions.came")}>
        <span className="training-came">
          {came}
          {mayMark && (
            <Button
              onClick={onMark}
              aria-label={t("training.sessions.markOf", { day: format.date(session.on) })}
            >
              {t("training.sessions.mark")}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
