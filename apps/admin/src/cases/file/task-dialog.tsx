import { useQuery } from "@tanstack/react-query";
import type { PlainDate } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useToday } from "../../session/clock.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import { FormDay } from "./form-day.tsx";
import { useFileWrite } from "./use-file-write.ts";

type Value = { what: string; forId: string; dueOn: PlainDate | null };

/** Something to do, for one of those who work on the case. */
export function TaskDialog({ legalCase, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const people = useQuery(api.cases.tasks.list.queryOptions({ id: legalCase.id, after: null })).data?.people;
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { what: "", forId: "", dueOn: null },
  });
  const { write, send, seeNew } = useFileWrite(api.cases.tasks.give.mutationOptions(), onClose);
  const { errors } = form.formState;
  const save = ({ what, forId, dueOn }: Value) => {
    if (dueOn) send({ caseId: legalCase.id, what, forId, dueOn });
  };
  return (
    <SaveDialog
      title={t("cases.file.new.task")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="task"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <TextField
        label={t("cases.notes.what")}
        id="task-what"
        maxLength={300}
        error={errors.what?.message}
        {...form.register("what", { validate: (text) => text.trim() !== "" || t("cases.fileRules.said") })}
      />
      <div className="field-pair">
        <SelectField
          label={t("cases.notes.for")}
          id="task-forId"
          options={(people ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
          error={errors.forId?.message}
          {...form.register("forId", { required: t("cases.fileRules.chosen") })}
        />
        <FormDay
          control={form.control}
          name="dueOn"
          prefix="task"
          label={t("cases.notes.due")}
          check={(day) => (day < today ? t("cases.fileRules.notPast") : undefined)}
        />
      </div>
    </SaveDialog>
  );
}
