import { explainDecision, explainMove, type RequestMove, refusalGrounds } from "@tgpl/domain";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { DraftRef } from "../drafts/use-draft.ts";
import { GroundAndReasonDialog } from "../requests/ground-and-reason-dialog.tsx";
import type { Answer } from "./answer.ts";
import type { Settle } from "./use-settle.ts";

export interface RefuseDialogProps {
  answer: Answer;
  /** The domain's answer about refusing: it says whether somebody must confirm. */
  move: RequestMove | undefined;
  settle: Settle;
  /** Where the reason is kept while it is written; none while the request is new. */
  draft: DraftRef | undefined;
  onClose: () => void;
}

/** A refusal: the ground of the law, the reason as the letter gives it, and beside them what the answer rests on. */
export function RefuseDialog({ answer, move, settle, draft, onClose }: RefuseDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [, confirmation] = move?.allowed ? explainMove(move, language) : [];
  return (
    <GroundAndReasonDialog
      title={t("eligibility.moves.refuse")}
      saveLabel={t("eligibility.refusal.save")}
      prefix="refusal"
      draft={draft}
      grounds={refusalGrounds}
      likely={answer.decision.outcome === "not-eligible" ? "condition-not-met" : null}
      words={{
        ground: t("eligibility.refusal.ground"),
        groundMissing: t("eligibility.refusal.groundMissing"),
        reason: t("eligibility.refusal.reason"),
        reasonHint: t("eligibility.refusal.reasonHint"),
        reasonMissing: t("eligibility.refusal.reasonMissing"),
      }}
      warning={confirmation && <Notice tone="warn" title={confirmation} />}
      write={{ ...settle, isSaving: settle.isBusy }}
      onSave={(said) => settle.run({ move: "refuse", ...said, draft })}
      onClose={onClose}
      broad
    >
      <Reasons answer={answer} />
    </GroundAndReasonDialog>
  );
}

/** Ground by ground, why the answer is as it is. */
function Reasons({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { headline, grounds, help } = explainDecision(answer.decision, language);
  return (
    <section>
      {help && (
        <>
          <h3>{t("eligibility.help.title")}</h3>
          <ul className="note soft">
            {help.ways.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t("eligibility.refusal.reasons", { headline })}</h3>
      <ul className="note soft">
        {grounds.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
