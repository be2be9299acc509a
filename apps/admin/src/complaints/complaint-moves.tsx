import { type ComplaintMoveName, complaintMoveNames } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { explainBecause } from "../api/explain-because.ts";
import { useAskedMove } from "../routing/use-asked-move.ts";
import { useHref } from "../routing/use-href.ts";
import { useMe } from "../session/me.ts";
import { ComplaintMoveDialog } from "./complaint-move-dialog.tsx";
import type { ComplaintRecord } from "./complaint-page.tsx";
import { complaintRoute } from "./complaints.routes.ts";
import { useComplaintDone } from "./use-complaint-done.ts";

/** What may be done with the complaint now; what this person may not do, and why. */
export function ComplaintMoves({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const { do: asked } = complaintRoute.useSearch();
  const { ask, cancel, finish } = useAskedMove({
    with: (move) =>
      href({
        to: "/complaints/$id",
        params: { id: complaint.id },
        search: { do: oneOf(complaintMoveNames, move) },
      }),
  });
  const done = useComplaintDone(finish);
  const { possible, blocked } = useMoves(complaint);
  const open = possible.find((move) => move === asked);
  return (
    <>
      <MovesPanel
        moves={
          possible.length === 0 ? (
            <p className="soft">{t("complaints.nothingToDo")}</p>
          ) : (
            possible.map((move, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => ask(move)}>
                {t(`complaints.moves.${wordOf(move, complaint)}`)}
              </Button>
            ))
          )
        }
        blocked={blocked.map(({ move, because }) => ({
          id: move,
          label: t(`complaints.moves.${wordOf(move, complaint)}`),
          reason:
            because === "no-right" ? t("complaints.noRight") : explainBecause(because, language).join(" "),
        }))}
      />
      {open && (
        <ComplaintMoveDialog
          move={open}
          complaint={complaint}
          onClose={cancel}
          onDone={() => done(t(`complaints.done.${open}`))}
        />
      )}
    </>
  );
}

/** At the second level the answer is the Department's: here it is written down. */
function wordOf(move: ComplaintMoveName, { status }: ComplaintRecord) {
  return move === "answer" && status === "with-director" ? "record-answer" : move;
}

/** What cannot come yet is left out: the way of a complaint is short and goes one step at a time. */
function useMoves({ moves, status }: ComplaintRecord) {
  const { rights } = useMe();
  const mayMake = (move: ComplaintMoveName) =>
    rights.includes(move === "answer" && status === "with-head" ? "complaint.answer" : "complaint.write");
  const free = moves.filter(({ because }) => because.length === 0);
  return {
    possible: free.map(({ move }) => move).filter(mayMake),
    blocked: [
      ...free
        .filter(({ move }) => !mayMake(move))
        .map(({ move }) => ({ move, because: "no-right" as const })),
      ...moves.filter(({ move, because }) => because.length > 0 && isWorthSaying(move, status)),
    ],
  };
}

function isWorthSaying(move: ComplaintMoveName, status: ComplaintRecord["status"]): boolean {
  const next: Partial<Record<ComplaintRecord["status"], readonly ComplaintMoveName[]>> = {
    "with-head": ["answer", "complain-again"],
    "with-director": ["go-to-court"],
  };
  return next[status]?.includes(move) ?? false;
}
