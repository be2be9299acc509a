import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { FileDialogProps } from "./describe-dialog.tsx";

export interface RemoveDialogProps extends FileDialogProps {
  /** Taken out; the version lets it be put back at once. */
  onRemoved: (version: number) => void;
}

/** Takes a file out of the record, with the reason. */
export function RemoveDialog({ file, onChanged, onRemoved, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const write = useWrite(api.attachments.remove.mutationOptions());
  return (
    <SaveDialog
      title={t("attachments.removeTitle", { title: file.title })}
      saveLabel={t("attachments.remove")}
      form={form}
      prefix="removal"
      write={write}
      onSave={({ reason }) =>
        write.send({ id: file.id, version: file.version, reason }, ({ version }) => {
          onRemoved(version);
          void onChanged().then(onClose);
        })
      }
      onSeeNew={() => void onChanged().then(write.forget)}
      onClose={onClose}
    >
      <p className="soft">{t("attachments.removeWhat")}</p>
      <TextAreaField
        label={t("attachments.reason")}
        id="removal-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (reason) => reason.trim() !== "" || t("attachments.reasonMissing"),
        })}
      />
    </SaveDialog>
  );
}
