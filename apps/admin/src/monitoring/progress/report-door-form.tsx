import { useMutation } from "@tanstack/react-query";
import { type ProgressStatus, progressStatuses } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { faultsOf } from "../../api/faults-of.ts";
import { SaveError } from "../../api/save-error.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { OpenLink } from "./report-door-page.tsx";
import { moreFields, noReport, type ReportValue, toReportForm } from "./report-form.ts";
import { useReportWords } from "./use-report-words.ts";

type Value = { reporterName: string; reports: ReportValue[] };
type Form = UseFormReturn<Value>;

interface ReportDoorFormProps {
  token: string;
  link: OpenLink;
  onDone: () => void;
}

/** All that the link asks for on one page. A task left without a state is not reported; one at least is. */
export function ReportDoorForm({ token, link, onDone }: ReportDoorFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useReportWords();
  const form: Form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { reporterName: "", reports: link.reports.map(() => noReport) },
  });
  const send = useMutation(api.progress.reportByLink.mutationOptions());
  const { errors, submitCount } = form.formState;
  const submit = form.handleSubmit(async ({ reporterName, reports }) => {
    const said = link.reports.flatMap(({ taskCode, round }, at) => {
      const value = reports[at];
      return value && value.status !== "" ? [{ taskCode, round, form: toReportForm(value) }] : [];
    });
    await send.mutateAsync({ token, reporterName, reports: said }).then(onDone, () => undefined);
  });
  if (link.reports.length === 0)
    return (
      <Notice tone="good" title={t("progress.door.nothing")}>
        {t("progress.door.nothingText")}
      </Notice>
    );
  return (
    <form onSubmit={submit} noValidate>
      <p>
        {t("progress.door.for", {
          agency: words.agency(link.agency),
          plan: link.planTitle,
          until: format.dateTime(link.expiresAt),
        })}
      </p>
      <SaveError error={send.error} faults={faultsOf(errors, "door")} attempt={submitCount} />
      {link.reports.map((asked, at) => (
        <Task key={`${asked.taskCode}-${asked.round}`} asked={asked} at={at} form={form} />
      ))}
      <TextField
        label={t("progress.door.name")}
        id="door-reporterName"
        maxLength={120}
        autoComplete="name"
        error={errors.reporterName?.message}
        {...form.register("reporterName", {
          validate: (text) => text.trim() !== "" || t("progress.door.nameMissing"),
        })}
      />
      <Button kind="main" big type="submit" isBusy={send.isPending}>
        {t("progress.door.send")}
      </Button>
      <p className="hint">{t("progress.door.once")}</p>
    </form>
  );
}

interface TaskProps {
  asked: OpenLink["reports"][number];
  at: number;
  form: Form;
}

function Task({ asked, at, form }: TaskProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const words = useReportWords();
  const errors = form.formState.errors.reports?.[at];
  const { field } = useController({
    control: form.control,
    name: `reports.${at}.status`,
    rules: {
      validate: (_, { reports }) =>
        at > 0 || reports.some(({ status }) => status !== "") || t("progress.door.oneAtLeast"),
    },
  });
  const id = (name: string) => `door-reports-${at}-${name}`;
  return (
    <fieldset className="report-door-task">
      <legend>{words.title(asked)}</legend>
      <p className="soft">
        {words.round(asked)}, {words.due(asked)}: {words.standing(asked)}.
      </p>
      <ChoiceList<ProgressStatus>
        label={t("progress.fields.status")}
        id={id("status")}
        choices={termOptions(progressStatuses, language)}
        value={field.value === "" ? null : field.value}
        onChange={field.onChange}
        error={errors?.status?.message}
      />
      {field.value !== "" && (
        <>
          <TextAreaField
            label={t("progress.fields.progress")}
            hint={t("progress.fields.progressHint")}
            id={id("progress")}
            rows={3}
            maxLength={4000}
            error={errors?.progress?.message}
            {...form.register(`reports.${at}.progress`, {
              validate: (text) => text.trim() !== "" || t("progress.rules.progress"),
            })}
          />
          {moreFields.map((name) => (
            <TextAreaField
              key={name}
              label={t(`progress.fields.${name}`)}
              id={id(name)}
              optional
              rows={2}
              maxLength={4000}
              {...form.register(`reports.${at}.${name}`)}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
