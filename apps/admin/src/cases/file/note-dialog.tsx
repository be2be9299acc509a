import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import { useFileWrite } from "./use-file-write.ts";

/** A note: for all who work on the case, or for its writer alone. */
export function NoteDialog({ legalCase, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { words: "", isPrivate: false } });
  const { write, send, seeNew } = useFileWrite(api.cases.notes.add.mutationOptions(), onClose);
  return (
    <SaveDialog
      title={t("cases.file.new.note")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="note"
      write={write}
      onSave={(value) => send({ caseId: legalCase.id, ...value })}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <TextAreaField
        label={t("cases.notes.words")}
        id="note-words"
        maxLength={4000}
        error={form.formState.errors.words?.message}
        {...form.register("words", { validate: (text) => text.trim() !== "" || t("cases.fileRules.said") })}
      />
      <CheckboxField
        label={t("cases.notes.private")}
        note={t("cases.notes.privateNote")}
        {...form.register("isPrivate")}
      />
    </SaveDialog>
  );
}
