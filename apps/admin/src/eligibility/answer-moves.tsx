import { explainMove, type RequestMove } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dialogDraft } from "../drafts/dialog-draft.ts";
import { AcceptNowDialog } from "./accept-now-dialog.tsx";
import type { Answer } from "./answer.ts";
import type { MoveName, PossibleMoves } from "./possible-moves.ts";
import { RefuseDialog } from "./refuse-dialog.tsx";
import type { Settle } from "./use-settle.ts";
import { useSupplementWords } from "./use-supplement-words.ts";

export interface AnswerMovesProps {
  answer: Answer;
  moves: PossibleMoves;
  settle: Settle;
  /** Undefined while the request is new. */
  requestId: string | undefined;
  /** Something is not saved, or not decided by what is on screen. */
  isUnsaved: boolean;
  /** Goes on only when the form is complete; otherwise the form says what is missing. */
  whenComplete: (goOn: () => void) => void;
}

type Asking = "refuse" | "accept-immediately";

/** The foot of the answer: what one would do first, then the other ways. */
export function AnswerMoves({ answer, moves, settle, requestId, isUnsaved, whenComplete }: AnswerMovesProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { first, others } = moves;
  const start = (move: MoveName | "save") =>
    whenComplete(() => {
      if (move === "refuse" || move === "accept-immediately") setAsking(move);
      else settle.run({ move });
    });
  const close = () => {
    setAsking(null);
    settle.forget();
  };
  return (
    <>
      {first ? (
        <Button kind="main" big isBusy={settle.isBusy} onClick={() => start(first)}>
          {t(`eligibility.moves.${first}`)}
        </Button>
      ) : (
        isUnsaved && <Save settle={settle} kind="main" onSave={() => start("save")} />
      )}
      <FirstNote answer={answer} moves={moves} />
      <div className="buttons even">
        {first && isUnsaved && <Save settle={settle} kind="neutral" onSave={() => start("save")} />}
        {others.map((move) => (
          <Button key={move} onClick={() => start(move)}>
            {t(`eligibility.shortMoves.${move}`)}
          </Button>
        ))}
      </div>
      {asking === "refuse" && (
        <RefuseDialog
          answer={answer}
          move={moveOf(moves, "refuse")}
          settle={settle}
          draft={requestId ? dialogDraft(requestId, "refuse") : undefined}
          onClose={close}
        />
      )}
      {asking === "accept-immediately" && <AcceptNowDialog answer={answer} settle={settle} onClose={close} />}
    </>
  );
}

interface SaveProps {
  settle: Settle;
  kind: "main" | "neutral";
  onSave: () => void;
}

function Save({ settle, kind, onSave }: SaveProps) {
  const { t } = useTranslation();
  return (
    <Button kind={kind} big={kind === "main"} isBusy={settle.isBusy} onClick={onSave}>
      {t(kind === "main" ? "eligibility.moves.save" : "eligibility.shortMoves.save")}
    </Button>
  );
}

/** What goes with the first button: the papers to follow, or who has to confirm. */
function FirstNote({ answer, moves }: Pick<AnswerMovesProps, "answer" | "moves">) {
  const [language] = useLanguage();
  const supplement = useSupplementWords(answer);
  const refusal = moveOf(moves, "refuse");
  if (moves.first === "accept-immediately") return supplement && <small>{supplement}</small>;
  if (moves.first !== "refuse" || !refusal?.allowed) return null;
  const [, confirmation] = explainMove(refusal, language);
  return confirmation ? <small>{confirmation}</small> : null;
}

function moveOf({ all }: PossibleMoves, name: MoveName): RequestMove | undefined {
  return all.find(({ move }) => move === name);
}
