import {
  citeProvision,
  explainDecision,
  explainMove,
  type RefusalGround,
  type RequestMove,
  refusalGrounds,
} from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { Answer } from "./answer.ts";
import type { Settle } from "./use-settle.ts";

export interface RefuseDialogProps {
  answer: Answer;
  /** The domain's answer about refusing: it says whether somebody must confirm. */
  move: RequestMove | undefined;
  settle: Settle;
  onClose: () => void;
}

type RefusalValue = { ground: RefusalGround | null; reason: string };

/** A refusal: the ground of the law, the reason as the letter gives it, and beside them what the answer rests on. */
export function RefuseDialog({ answer, move, settle, onClose }: RefuseDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { decision } = answer;
  const likely = decision.outcome === "not-eligible" ? "condition-not-met" : null;
  const form = useForm<RefusalValue>({
    shouldFocusError: false,
    defaultValues: { ground: likely, reason: "" },
  });
  const { field } = useController({
    control: form.control,
    name: "ground",
    rules: { required: t("eligibility.refusal.groundMissing") },
  });
  const { errors } = form.formState;
  const [, confirmation] = move?.allowed ? explainMove(move, language) : [];
  return (
    <SaveDialog
      title={t("eligibility.moves.refuse")}
      saveLabel={t("eligibility.refusal.save")}
      form={form}
      prefix="refusal"
      write={{ ...settle, isSaving: settle.isBusy }}
      onSave={({ ground, reason }) => ground && settle.run({ move: "refuse", ground, reason })}
      onClose={onClose}
      broad
    >
      {confirmation && <Notice tone="warn" title={confirmation} />}
      <ChoiceList
        label={t("eligibility.refusal.ground")}
        id="refusal-ground"
        choices={refusalGrounds.map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
        value={field.value}
        onChange={field.onChange}
        error={errors.ground?.message}
      />
      <TextAreaField
        label={t("eligibility.refusal.reason")}
        id="refusal-reason"
        hint={t("eligibility.refusal.reasonHint")}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("eligibility.refusal.reasonMissing"),
        })}
      />
      <Reasons answer={answer} />
    </SaveDialog>
  );
}

/** Ground by ground, why the answer is as it is. */
function Reasons({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { headline, grounds } = explainDecision(answer.decision, language);
  return (
    <section>
      <h3>{t("eligibility.refusal.reasons", { headline })}</h3>
      <ul className="note soft">
        {grounds.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
