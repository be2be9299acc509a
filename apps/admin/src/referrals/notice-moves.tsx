import { useQueryClient } from "@tanstack/react-query";
import { labelOf, type NoticeMoveName, type NoticeObstacle, noticeObstacles } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { AcceptDialog, AppointDialog, SubstituteDialog } from "./accept-dialog.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import { DeclineDialog } from "./decline-dialog.tsx";
import type { NoticeRecord } from "./notice-form-value.ts";
import { ReceiptDialog } from "./receipt-dialog.tsx";
import { RemindButton } from "./remind-button.tsx";
import { TurnDialog } from "./turn-dialog.tsx";

export interface NoticeDialogProps {
  notice: NoticeRecord;
  onClose: () => void;
  onDone: () => void;
}

type InDialog = Exclude<NoticeMoveName, "correct-notice">;

const dialogs: Record<InDialog, (props: NoticeDialogProps) => React.ReactNode> = {
  "receive-notice": ReceiptDialog,
  "accept-notice": AcceptDialog,
  "appoint-on-notice": AppointDialog,
  "decline-notice": DeclineDialog,
  "answer-agency": AnswerDialog,
  "record-registration-turn": TurnDialog,
  "name-substitute": SubstituteDialog,
};

/** The usual next thing first. */
const order: readonly InDialog[] = [
  "name-substitute",
  "receive-notice",
  "accept-notice",
  "appoint-on-notice",
  "answer-agency",
  "decline-notice",
  "record-registration-turn",
];

/** What may be done with the notice now, and what not yet and why: both are the domain's answers. */
export function NoticeMoves({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<InDialog | null>(null);
  const mayWrite = useHasRight("notice.write");
  const finish = useFinish(() => setOpen(null));
  const isAllowed = (name: NoticeMoveName) =>
    mayWrite && notice.moves.some(({ move, allowed }) => move === name && allowed);
  const possible = order.filter(isAllowed);
  const Dialog = open && dialogs[open];
  return (
    <>
      <MovesPanel
        moves={
          <>
            {possible.map((move, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
                {t(`notices.moves.${move}`)}
              </Button>
            ))}
            {isAllowed("receive-notice") && <RemindButton notice={notice} />}
            {isAllowed("correct-notice") && <EditLink id={notice.id} />}
            {possible.length === 0 && <p className="soft">{t("notices.nothingToDo")}</p>}
          </>
        }
        blocked={useBlocked(notice, isAllowed, setOpen)}
      />
      {Dialog && open && (
        <Dialog
          notice={notice}
          onClose={() => setOpen(null)}
          onDone={() => finish(t(`notices.done.${open}`))}
        />
      )}
    </>
  );
}

function EditLink({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <ButtonLink href={href({ to: "/notices/$id/edit", params: { id } })}>{t("notices.edit")}</ButtonLink>
  );
}

/** After a move the page is loaded again, what was done is said, and focus goes to what may be done next. */
function useFinish(close: () => void) {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message: string) => {
    close();
    say(message);
    void cache.invalidateQueries({ queryKey: api.notices.pathKey() }).then(keepFocus);
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
  };
}

/** Done already, or not its turn at all, is no “not yet”. */
const unsaid: ReadonlySet<NoticeObstacle> = new Set([
  "notice-settled",
  "notice-already-received",
  "provider-named-already",
  "no-registration-refused",
  "notice-not-accepted",
]);

function useBlocked(
  { moves }: NoticeRecord,
  isAllowed: (name: NoticeMoveName) => boolean,
  open: (move: InDialog) => void,
) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return moves.flatMap((answer) => {
    if (answer.allowed || answer.move === "correct-notice") return [];
    const because = answer.because.filter((code) => !unsaid.has(code));
    if (because.length === 0) return [];
    const remedy = order.find(
      (move) => isAllowed(move) && because.some((code) => liftedBy(code).includes(move)),
    );
    return [
      {
        id: answer.move,
        label: t(`notices.moves.${answer.move}`),
        reason: because.map((code) => labelOf(noticeObstacles, code, language)).join(" "),
        remedy: remedy && (
          <button type="button" className="as-link" onClick={() => open(remedy)}>
            {t(`notices.moves.${remedy}`)}
          </button>
        ),
      },
    ];
  });
}

function liftedBy(code: NoticeObstacle): readonly NoticeMoveName[] {
  return noticeObstacles.find((obstacle) => obstacle.code === code)?.liftedBy ?? [];
}
