import type { UseMutationOptions } from "@tanstack/react-query";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ApiError } from "../api/failure.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";

type Input = { caseId: string; version: number; reason: string; idempotencyKey: string };

export interface ReasonDialogProps {
  record: { caseId: string; version: number };
  options: UseMutationOptions<{ caseId: string; version: number }, ApiError, Input>;
  words: { title: string; what: string; reason: string; save: string; done: string };
  onClose: () => void;
}

/** A deed that asks only for its reason. */
export function ReasonDialog({ record, options, words, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const done = useQualityDone();
  const { write, dialogWrite, seeNew } = useQualityWrite(options);
  const { caseId, version } = record;
  return (
    <SaveDialog
      title={words.title}
      saveLabel={words.save}
      form={form}
      prefix="reason"
      write={dialogWrite}
      onSave={({ reason }) =>
        write.send({ caseId, version, reason }, () => {
          onClose();
          done(words.done);
        })
      }
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p>{words.what}</p>
      <TextAreaField
        label={words.reason}
        id="reason-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || t("quality.rules.text") })}
      />
    </SaveDialog>
  );
}
