import { Button } from "@tgpl/ui/button.tsx";
import { type BlockedMove, MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { CertifyDialog } from "./certify-dialog.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { EditCourseDialog } from "./course-dialog.tsx";
import { EnrolDialog } from "./enrol-dialog.tsx";
import { ScoresDialog } from "./scores-dialog.tsx";
import type { CourseRecord } from "./use-training-write.ts";

const dialogs = {
  enrol: EnrolDialog,
  score: ScoresDialog,
  close: CloseDialog,
  certify: CertifyDialog,
  edit: EditCourseDialog,
  cancel: CancelDialog,
} as const;
type CourseMove = keyof typeof dialogs;

/** What can be done with the course now; what cannot stands beside it with its reason. */
export function CourseMoves({ course }: { course: CourseRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<CourseMove | null>(null);
  const blocks = useBlocks(course);
  if (!useHasRight("training.manage") || course.status === "training-cancelled") return null;
  const moves = movesOf(course).filter((move) => !blocks.some(({ id }) => id === move));
  const Dialog = open && dialogs[open];
  return (
    <>
      <MovesPanel
        moves={moves.map((move, at) => (
          <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
            {t(`training.moves.${move}`)}
          </Button>
        ))}
        blocked={blocks}
      />
      {Dialog && <Dialog course={course} onClose={() => setOpen(null)} />}
    </>
  );
}

/** The most likely first. */
function movesOf({ status, attendees }: CourseRecord): CourseMove[] {
  if (status === "training-held") return ["certify", "score", "enrol"];
  return attendees.length === 0 ? ["enrol", "edit", "cancel"] : ["close", "enrol", "score", "edit", "cancel"];
}

function useBlocks(course: CourseRecord): BlockedMove[] {
  const { t } = useTranslation();
  const today = useToday();
  const blocked = (move: CourseMove, reason: string): BlockedMove => ({
    id: move,
    label: t(`training.moves.${move}`),
    reason,
  });
  const { sessions, attendees, status } = course;
  if (status === "training-held") {
    const isOwed = attendees.some(({ earns, certificateNumber }) => earns && certificateNumber === null);
    return isOwed ? [] : [blocked("certify", t("training.blocked.nobodyEarned"))];
  }
  const blocks: BlockedMove[] = [];
  if (course.endsOn > today) blocks.push(blocked("close", t("training.blocked.stillToCome")));
  else if (sessions.some(({ markedAt }) => markedAt === null))
    blocks.push(blocked("close", t("training.blocked.notMarked")));
  if (sessions.some(({ present }) => present.length > 0))
    blocks.push(blocked("cancel", t("training.blocked.attended")));
  return blocks;
}
