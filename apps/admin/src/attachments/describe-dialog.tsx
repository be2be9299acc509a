import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { Attachment } from "./subject.ts";
import { useKindOptions } from "./use-kind-options.ts";

export interface FileDialogProps {
  file: Attachment;
  onChanged: () => Promise<unknown>;
  onClose: () => void;
}

/** Another name or kind for a file. */
export function DescribeDialog({ file, onChanged, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const form = useForm({ shouldFocusError: false, defaultValues: { title: file.title, kind: file.kind } });
  const write = useWrite(api.attachments.describe.mutationOptions());
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("attachments.describeTitle")}
      saveLabel={t("attachments.save")}
      form={form}
      prefix="file"
      write={write}
      onSave={(value) =>
        write.send({ ...value, id: file.id, version: file.version }, () => {
          say(t("attachments.described", { title: value.title }));
          void onChanged().then(onClose);
        })
      }
      onSeeNew={() => void onChanged().then(write.forget)}
      onClose={onClose}
    >
      <TextField
        label={t("attachments.title")}
        id="file-title"
        maxLength={200}
        error={errors.title?.message}
        {...form.register("title", {
          validate: (title) => title.trim() !== "" || t("attachments.titleMissing"),
        })}
      />
      <SelectField
        label={t("attachments.kind")}
        id="file-kind"
        emptyLabel={null}
        options={useKindOptions()}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
    </SaveDialog>
  );
}
