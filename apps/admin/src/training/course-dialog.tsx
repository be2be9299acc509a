import { useQueryClient } from "@tanstack/react-query";
import type { PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog, type SaveDialogProps } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { readHours } from "../cases/read-hours.ts";
import { type CourseValue, fromCourse, noCourse, noSession, toCourseForm } from "./course-form.ts";
import { type CourseDialogProps, useTrainingWrite } from "./use-training-write.ts";

type Form = UseFormReturn<CourseValue>;

interface PlanCourseDialogProps {
  onClose: () => void;
  onPlanned: (id: string) => void;
}

/** A new course with its sessions. */
export function PlanCourseDialog({ onClose, onPlanned }: PlanCourseDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const form: Form = useForm<CourseValue>({ shouldFocusError: false, defaultValues: noCourse });
  const write = useWrite(api.training.plan.mutationOptions());
  const draft = { kind: "dialog", subject: "training:plan" } as const;
  const save = (value: CourseValue) =>
    write.send({ ...toCourseForm(value), draft }, ({ id }) => {
      void cache.invalidateQueries({ queryKey: api.training.pathKey() });
      say(t("training.planned"));
      onPlanned(id);
    });
  return (
    <Course
      title={t("training.plan")}
      saveLabel={t("training.savePlan")}
      {...{ form, write, draft, onClose }}
      onSave={save}
    />
  );
}

/** What is planned is changed; a session that somebody attended keeps its day and length. */
export function EditCourseDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const written = (hours: number) => format.number(hours, Number.isInteger(hours) ? 0 : 2);
  const form: Form = useForm<CourseValue>({
    shouldFocusError: false,
    defaultValues: fromCourse(course, written),
  });
  const { write, send, seeNew } = useTrainingWrite(api.training.update.mutationOptions(), course);
  return (
    <Course
      title={t("training.moves.edit")}
      saveLabel={t("training.saveEdit")}
      {...{ form, write, onClose }}
      onSave={(value) => send({ form: toCourseForm(value) }, t("training.edited"), onClose)}
      onSeeNew={() => void seeNew()}
    />
  );
}

type CourseProps = Omit<SaveDialogProps<CourseValue>, "prefix" | "children" | "broad">;

function Course(props: CourseProps) {
  const { t } = useTranslation();
  const { form } = props;
  const { errors } = form.formState;
  const needed = (words: string) => ({ validate: (text: string) => text.trim() !== "" || words });
  return (
    <SaveDialog {...props} prefix="course" broad>
      <TextField
        label={t("training.fields.title")}
        id="course-title"
        maxLength={200}
        error={errors.title?.message}
        {...form.register("title", needed(t("training.rules.title")))}
      />
      <div className="field-pair">
        <TextField
          label={t("training.fields.host")}
          id="course-host"
          maxLength={200}
          error={errors.host?.message}
          {...form.register("host", needed(t("training.rules.host")))}
        />
        <TextField
          label={t("training.fields.venue")}
          id="course-venue"
          maxLength={300}
          error={errors.venue?.message}
          {...form.register("venue", needed(t("training.rules.venue")))}
        />
      </div>
      <TextAreaField
        label={t("training.fields.topics")}
        id="course-topics"
        optional
        rows={2}
        maxLength={4000}
        {...form.register("topics")}
      />
      <TextField
        label={t("training.fields.percent")}
        hint={t("training.fields.percentHint")}
        id="course-percent"
        inputMode="numeric"
        maxLength={3}
        className="training-percent"
        error={errors.percent?.message}
        {...form.register("percent", {
          validate: (text) => /^([1-9]\d?|100)$/.test(text.trim()) || t("training.rules.percent"),
        })}
      />
      <Sessions form={form} />
    </SaveDialog>
  );
}

function Sessions({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "sessions" });
  return (
    <fieldset className="training-guests">
      <legend>{t("training.sessions.title")}</legend>
      {fields.map(({ id }, at) => (
        <SessionFields
          key={id}
          form={form}
          at={at}
          onDrop={fields.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      <Button onClick={() => append(noSession)}>{t("training.fields.addSession")}</Button>
    </fieldset>
  );
}

interface SessionProps {
  form: Form;
  at: number;
  /** Left out for the only session: a course has one at least. */
  onDrop: (() => void) | undefined;
}

function SessionFields({ form, at, onDrop }: SessionProps) {
  const { t } = useTranslation();
  const errors = form.formState.errors.sessions?.[at];
  const needed = (words: string) => ({ validate: (text: string) => text.trim() !== "" || words });
  const { field } = useController({
    control: form.control,
    name: `sessions.${at}.on`,
    rules: { validate: (day) => day !== null || t("training.rules.day") },
  });
  return (
    <fieldset className="training-session">
      <legend>{t("training.fields.session", { at: at + 1 })}</legend>
      <DateField
        label={t("training.sessions.day")}
        id={`course-sessions-${at}-on`}
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors?.on?.message}
      />
      <TextField
        label={t("training.fields.begins")}
        id={`course-sessions-${at}-begins`}
        inputMode="numeric"
        maxLength={5}
        error={errors?.begins?.message}
        {...form.register(`sessions.${at}.begins`, {
          validate: (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text.trim()) || t("training.rules.begins"),
        })}
      />
      <TextField
        label={t("training.sessions.hours")}
        id={`course-sessions-${at}-hours`}
        inputMode="decimal"
        maxLength={5}
        error={errors?.hours?.message}
        {...form.register(`sessions.${at}.hours`, {
          validate: (text) => (readHours(text) ?? 99) <= 12 || t("training.rules.hours"),
        })}
      />
      <TextField
        label={t("training.sessions.topic")}
        id={`course-sessions-${at}-topic`}
        maxLength={300}
        error={errors?.topic?.message}
        {...form.register(`sessions.${at}.topic`, needed(t("training.rules.topic")))}
      />
      <TextField
        label={t("training.sessions.trainer")}
        id={`course-sessions-${at}-trainer`}
        maxLength={120}
        error={errors?.trainer?.message}
        {...form.register(`sessions.${at}.trainer`, needed(t("training.rules.trainer")))}
      />
      {onDrop && (
        <Button kind="bare" onClick={onDrop} aria-label={t("training.fields.dropSession", { at: at + 1 })}>
          {t("training.enrol.drop")}
        </Button>
      )}
    </fieldset>
  );
}
