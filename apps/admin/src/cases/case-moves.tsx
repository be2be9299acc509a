import { useQueryClient } from "@tanstack/react-query";
import { type CaseMove, type CaseMoveName, explainCaseMove } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { useMe } from "../session/me.ts";
import { blockedMoves, movesInOrder, remedyFor, rightOfMove } from "./case-move-list.ts";
import type { CaseRecord } from "./case-page.tsx";
import { MoveDialog } from "./move-dialog.tsx";

/** What may be done with the case now, and what not yet and why: both are the domain's answers. */
export function CaseMoves({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<CaseMoveName | null>(null);
  const { rights } = useMe();
  const possible = movesInOrder(legalCase.moves).filter(
    ({ move, allowed }) => allowed && rights.includes(rightOfMove[move]),
  );
  const finish = useFinish(() => setOpen(null));
  return (
    <>
      <MovesPanel
        moves={
          possible.length === 0 ? (
            <p className="soft">{t("cases.nothingToDo")}</p>
          ) : (
            possible.map(({ move }, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
                {t(`cases.moves.${move}`)}
              </Button>
            ))
          )
        }
        blocked={useBlocked(legalCase, possible, setOpen)}
      />
      {open && (
        <MoveDialog
          move={open}
          legalCase={legalCase}
          onClose={() => setOpen(null)}
          onDone={() => finish(t(`cases.done.${open}`))}
        />
      )}
    </>
  );
}

/** After a move the page is loaded again, what was done is said, and focus goes to what may be done next. */
function useFinish(close: () => void) {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message: string) => {
    close();
    say(message);
    void cache.invalidateQueries({ queryKey: api.cases.pathKey() }).then(keepFocus);
  };
}

const namedTogether = 2;

function useBlocked(
  legalCase: CaseRecord,
  possible: readonly CaseMove[],
  open: (move: CaseMoveName) => void,
) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { rights } = useMe();
  const names = new Intl.ListFormat(language, { type: "unit" });
  return blockedMoves(legalCase.moves, rights).map(({ moves, because }) => {
    const remedy = remedyFor(because, possible);
    return {
      id: moves.join(),
      // Five names of moves with one reason would fill the panel.
      label:
        moves.length > namedTogether
          ? t("cases.otherMoves")
          : names.format(moves.map((move) => t(`cases.moves.${move}`))),
      reason:
        because === "no-right"
          ? t("cases.noRight")
          : explainCaseMove({ move: moves[0] ?? "close", allowed: false, because }, language).join(" "),
      remedy: remedy && (
        <button type="button" className="as-link" onClick={() => open(remedy)}>
          {t(`cases.moves.${remedy}`)}
        </button>
      ),
    };
  });
}
