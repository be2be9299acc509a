import { useQueryClient } from "@tanstack/react-query";
import { type OutreachMoveName, outreachMoveNames } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainBecause } from "../api/explain-because.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { useAskedMove } from "../routing/use-asked-move.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { CancelSessionDialog } from "./cancel-session-dialog.tsx";
import { sessionRoute } from "./outreach.routes.ts";
import { ResultsDialog } from "./results-dialog.tsx";
import type { SessionRecord } from "./session-form-value.ts";

/** What may be done with the session now; what not, and why. */
export function SessionMoves({ session }: { session: SessionRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const mayWrite = useHasRight("outreach.write");
  const { id, moves, status } = session;
  const { do: asked } = sessionRoute.useSearch();
  const { ask, cancel, finish } = useAskedMove({
    with: (move) =>
      href({ to: "/outreach/$id", params: { id }, search: { do: oneOf(outreachMoveNames, move) } }),
  });
  const done = useDone(finish);
  if (!mayWrite) return null;
  const free = moves.filter(({ because }) => because.length === 0).map(({ move }) => move);
  const open = free.find((move) => move === asked);
  const wordOf = (move: OutreachMoveName) =>
    t(
      move === "record-results" && status === "held"
        ? "outreach.moves.correct-results"
        : `outreach.moves.${move}`,
    );
  return (
    <>
      <MovesPanel
        moves={
          free.length === 0 ? (
            <p className="soft">{t("outreach.nothingToDo")}</p>
          ) : (
            inOrder(free).map((move, at) =>
              move === "change-plan" ? (
                <ButtonLink key={move} href={href({ to: "/outreach/$id/edit", params: { id } })}>
                  {wordOf(move)}
                </ButtonLink>
              ) : (
                <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => ask(move)}>
                  {wordOf(move)}
                </Button>
              ),
            )
          )
        }
        blocked={moves
          .filter(({ because }) => because.length > 0)
          .map(({ move, because }) => ({
            id: move,
            label: wordOf(move),
            reason: explainBecause(because, language).join(" "),
          }))}
      />
      {open === "record-results" && (
        <ResultsDialog session={session} onClose={cancel} onDone={() => done(t("outreach.done.results"))} />
      )}
      {open === "cancel-session" && (
        <CancelSessionDialog
          session={session}
          onClose={cancel}
          onDone={() => done(t("outreach.done.cancelled"))}
        />
      )}
    </>
  );
}

/** What the day calls for stands first. */
function inOrder(moves: readonly OutreachMoveName[]): readonly OutreachMoveName[] {
  return (["record-results", "change-plan", "cancel-session"] as const).filter((move) =>
    moves.includes(move),
  );
}

function useDone(close: () => void): (message: string) => void {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message) => {
    close();
    say(message);
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
    void cache.invalidateQueries({ queryKey: api.outreach.pathKey() }).then(keepFocus);
  };
}

export interface SessionDialogProps {
  session: SessionRecord;
  onClose: () => void;
  onDone: () => void;
}
