import { explainMove } from "@tgpl/domain";
import { AnswerPart, GroundLine } from "@tgpl/ui/answer-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { PossibleMoves } from "./possible-moves.ts";

/** What cannot be done yet, each with what is missing. */
export function BlockedPart({ moves: { blocked } }: { moves: PossibleMoves }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (blocked.length === 0) return null;
  return (
    <AnswerPart title={t("moves.cannot", { ns: "ui" })}>
      {blocked.map((move) => (
        <GroundLine
          key={move.move}
          title={t(`eligibility.moves.${move.move}`)}
          kind="stopped"
          word={t("status.stopped", { ns: "ui" })}
          note={explainMove(move, language).join(" ")}
        />
      ))}
    </AnswerPart>
  );
}
