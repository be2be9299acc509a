import { citeProvision, type ImmediateAcceptanceReason, immediateAcceptanceReasons } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { Answer } from "./answer.ts";
import type { Settle } from "./use-settle.ts";
import { useSupplementWords } from "./use-supplement-words.ts";

export interface AcceptNowDialogProps {
  answer: Answer;
  settle: Settle;
  onClose: () => void;
}

type ReasonValue = { immediateReason: ImmediateAcceptanceReason | null };

/** Accepted at once though papers are missing: for one of the law's reasons. One that follows from a day is marked. */
export function AcceptNowDialog({ answer, settle, onClose }: AcceptNowDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useForm<ReasonValue>({
    shouldFocusError: false,
    defaultValues: { immediateReason: answer.immediateReasons[0] ?? null },
  });
  const { field } = useController({
    control: form.control,
    name: "immediateReason",
    rules: { required: t("eligibility.atOnce.reasonMissing") },
  });
  const supplement = useSupplementWords(answer);
  return (
    <SaveDialog
      title={t("eligibility.moves.accept-immediately")}
      saveLabel={t("eligibility.moves.accept")}
      form={form}
      prefix="at-once"
      write={{ ...settle, isSaving: settle.isBusy }}
      onSave={({ immediateReason }) =>
        immediateReason && settle.run({ move: "accept-immediately", immediateReason })
      }
      onClose={onClose}
    >
      <ChoiceList
        label={t("eligibility.atOnce.reason")}
        id="at-once-immediateReason"
        choices={immediateAcceptanceReasons.map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
        value={field.value}
        onChange={field.onChange}
        error={form.formState.errors.immediateReason?.message}
      />
      {supplement && <p className="note soft">{supplement}</p>}
    </SaveDialog>
  );
}
