import { explainCaseMove } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useAskedMove } from "../routing/use-asked-move.ts";
import { useHref } from "../routing/use-href.ts";
import { useMe } from "../session/me.ts";
import { caseRoute } from "./case.route.ts";
import {
  blockedMoves,
  type Move,
  type MoveName,
  movesInOrder,
  remedyFor,
  rightOfMove,
  usualOrder,
} from "./case-move-list.ts";
import type { CaseRecord } from "./case-page.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { useFinishMove } from "./use-finish-move.ts";

/** What may be done with the case now, and what not yet and why: both are the domain's answers. */
export function CaseMoves({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { rights } = useMe();
  const { do: asked, ...place } = caseRoute.useSearch();
  const {
    ask,
    cancel,
    finish: leave,
  } = useAskedMove({
    with: (move) =>
      href({
        to: "/cases/$id",
        params: { id: legalCase.id },
        search: { ...place, do: oneOf(usualOrder, move) },
      }),
  });
  const possible = movesInOrder(legalCase.moves).filter(
    ({ move, allowed }) => allowed && rights.includes(rightOfMove[move]),
  );
  const open = asked && findWindow(asked, legalCase, possible);
  const finish = useFinishMove(leave);
  return (
    <>
      <MovesPanel
        moves={
          possible.length === 0 ? (
            <p className="soft">{t("cases.nothingToDo")}</p>
          ) : (
            possible.map(({ move }, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => ask(move)}>
                {t(`cases.moves.${move}`)}
              </Button>
            ))
          )
        }
        blocked={useBlocked(legalCase, possible, ask)}
      />
      {open && (
        <MoveDialog
          move={open}
          legalCase={legalCase}
          onClose={cancel}
          onDone={() => finish(t(`cases.done.${open}`))}
        />
      )}
    </>
  );
}

/** The window that was asked for, or of the move that has to come before it. */
function findWindow(asked: MoveName, { moves }: CaseRecord, possible: readonly Move[]): MoveName | undefined {
  if (possible.some(({ move }) => move === asked)) return asked;
  const answer = moves.find(({ move }) => move === asked);
  return answer?.allowed === false ? remedyFor(answer.because, possible) : undefined;
}

const namedTogether = 2;

function useBlocked(legalCase: CaseRecord, possible: readonly Move[], open: (move: MoveName) => void) {
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
