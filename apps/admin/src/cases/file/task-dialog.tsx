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
import type { TaskLine } from "./file-lines.ts";
import { FormDay } from "./form-day.tsx";
import { useFileWrite } from "./use-file-write.ts";
import { useLineMerge } from "./use-line-merge.tsx";

type Value = { what: string; forId: string; dueOn: PlainDate | null };

/** Something to do, for one of those who work on the case. */
export function TaskDialog({ legalCase, line, onClose }: FileDialogProps & { line: TaskLine | undefined }) {
  const { t } = useTranslation();
  const today = useToday();
  const list = useQuery(api.cases.tasks.list.queryOptions({ id: legalCase.id, after: null })).data;
  // Who has the task already is chosen before the list of people comes.
  const people = list?.people ?? (line ? [{ id: line.forId, displayName: line.forName }] : []);
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: toValue(line) });
  const { fresh, clashes, whenSettled } = useLineMerge({
    ...{ caseId: legalCase.id, line, form, toValue },
    path: api.cases.tasks.list.pathKey(),
    labels: { what: t("cases.notes.what"), forId: t("cases.notes.for"), dueOn: t("cases.notes.due") },
  });
  const giving = useFileWrite(api.cases.tasks.give.mutationOptions(), onClose);
  const changing = useFileWrite(api.cases.tasks.change.mutationOptions(), onClose);
  const { errors } = form.formState;
  const save = ({ what, forId, dueOn }: Value) => {
    if (!dueOn) return;
    const task = { what, forId, dueOn };
    if (fresh) changing.send({ id: fresh.id, version: fresh.version, ...task });
    else giving.send({ caseId: legalCase.id, ...task });
  };
  const { write, seeNew } = line ? changing : giving;
  return (
    <SaveDialog
      title={line ? t("cases.file.change.task") : t("cases.file.new.task")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="task"
      write={write}
      onSave={(value) => whenSettled(() => save(value))}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      {clashes}
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
          options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          error={errors.forId?.message}
          {...form.register("forId", { required: t("cases.fileRules.chosen") })}
        />
        <FormDay
          control={form.control}
          name="dueOn"
          prefix="task"
          label={t("cases.notes.due")}
          check={(day) => (day < today && day !== line?.dueOn ? t("cases.fileRules.notPast") : undefined)}
        />
      </div>
    </SaveDialog>
  );
}

function toValue(line: TaskLine | undefined): Value {
  return { what: line?.what ?? "", forId: line?.forId ?? "", dueOn: line?.dueOn ?? null };
}
