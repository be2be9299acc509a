import type { PlainDate } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { MoneyFields } from "./money-fields.tsx";
import { fromTask, noTask, type TaskValue, toTaskForm } from "./task-form.ts";
import { usePlanWords } from "./use-plan-words.ts";
import { type EditionRecord, type PlanDialogProps, type PlanTask, usePlanWrite } from "./use-plan-write.ts";

type Form = UseFormReturn<TaskValue>;

/** A new task of the draft. */
export function AddTaskDialog(props: PlanDialogProps) {
  return <TaskDialog {...props} task={null} />;
}

/** A task of the draft, new or changed: who, by when, what comes of it, and from which money. */
export function TaskDialog({ plan, task, onClose }: PlanDialogProps & { task: PlanTask | null }) {
  const { t } = useTranslation();
  const form: Form = useForm<TaskValue>({
    shouldFocusError: false,
    defaultValues: task ? fromTask(task) : noTask(plan),
  });
  const { errors } = form.formState;
  const { write, send, seeNew } = usePlanWrite(api.plan.saveTask.mutationOptions(), plan);
  const needed = (words: string) => ({ validate: (text: string) => text.trim() !== "" || words });
  return (
    <SaveDialog
      title={task ? t("plans.task.change", { code: task.code }) : t("plans.moves.edit")}
      saveLabel={t("plans.task.save")}
      form={form}
      prefix="task"
      write={write}
      onSave={(value) =>
        send({ code: task?.code ?? null, form: toTaskForm(value) }, t("plans.task.saved"), onClose)
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      broad
    >
      {!task && <ActivityField form={form} plan={plan} />}
      <TextField
        label={t("plans.task.title")}
        id="task-title"
        maxLength={400}
        error={errors.title?.message}
        {...form.register("title", needed(t("plans.rules.title")))}
      />
      <TextField
        label={t("plans.task.titleEn")}
        id="task-titleEn"
        optional
        maxLength={400}
        {...form.register("titleEn")}
      />
      <Agencies form={form} plan={plan} />
      <TimeFrame form={form} />
      <TextAreaField
        label={t("plans.deliverable")}
        id="task-deliverable"
        rows={2}
        maxLength={600}
        error={errors.deliverable?.message}
        {...form.register("deliverable", needed(t("plans.rules.deliverable")))}
      />
      <TextField
        label={t("plans.task.deliverableEn")}
        id="task-deliverableEn"
        optional
        maxLength={600}
        {...form.register("deliverableEn")}
      />
      <MoneyFields form={form} />
    </SaveDialog>
  );
}

function ActivityField({ form, plan }: { form: Form; plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  return (
    <SelectField
      label={t("plans.task.activity")}
      id="task-activityId"
      emptyLabel={null}
      options={plan.activities.map((one) => ({
        value: one.activityId,
        label: t("plans.coded", { code: one.activityId, title: words.title(one) }),
      }))}
      error={form.formState.errors.activityId?.message}
      {...form.register("activityId")}
    />
  );
}

function Agencies({ form, plan }: { form: Form; plan: EditionRecord }) {
  const { t } = useTranslation();
  const { nameOf } = usePlanWords();
  const { errors } = form.formState;
  const { field } = useController({ control: form.control, name: "coordinatingAgencies" });
  const lead = form.watch("leadAgency");
  const tick = (code: string, isChosen: boolean) =>
    field.onChange(isChosen ? [...field.value, code] : field.value.filter((one) => one !== code));
  return (
    <>
      <SelectField
        label={t("plans.lead")}
        id="task-leadAgency"
        emptyLabel={t("plans.noLead")}
        options={plan.agencies.map(({ code }) => ({ value: code, label: nameOf(plan, code) }))}
        error={errors.leadAgency?.message}
        {...form.register("leadAgency", { onChange: (event) => tick(event.target.value, false) })}
      />
      <fieldset className="plan-ticks" id="task-coordinatingAgencies" tabIndex={-1}>
        <legend>{t("plans.coordinating")}</legend>
        {errors.coordinatingAgencies && <p className="err">{errors.coordinatingAgencies.message}</p>}
        {plan.agencies
          .filter(({ code }) => code !== lead)
          .map(({ code }) => (
            <CheckboxField
              key={code}
              label={nameOf(plan, code)}
              checked={field.value.includes(code)}
              onChange={(event) => tick(code, event.target.checked)}
            />
          ))}
      </fieldset>
    </>
  );
}

function TimeFrame({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { errors } = form.formState;
  const hasDay = (on: PlainDate | null) => on !== null || t("plans.rules.day");
  const { field: from } = useController({
    control: form.control,
    name: "from",
    rules: { validate: hasDay },
  });
  const { field: until } = useController({
    control: form.control,
    name: "until",
    rules: {
      validate: {
        there: hasDay,
        order: (on, { from: first }) => !on || !first || on >= first || t("plans.rules.order"),
      },
    },
  });
  return (
    <div className="field-pair">
      <DateField
        label={t("plans.task.from")}
        id="task-from"
        value={from.value}
        onChange={from.onChange}
        error={errors.from?.message}
      />
      <DateField
        label={t("plans.task.until")}
        id="task-until"
        value={until.value}
        onChange={until.onChange}
        error={errors.until?.message}
      />
    </div>
  );
}
