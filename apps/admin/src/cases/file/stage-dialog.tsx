import {
  type CaseResult,
  caseResults,
  dayOf,
  type FieldOfLaw,
  type PlainDate,
  type ProceedingsStage,
  proceedingsStages,
  type RegistrationStatus,
  registrationStatuses,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useToday } from "../../session/clock.tsx";
import { termOptions } from "../../text/term-options.ts";
import { AgencyFields } from "./agency-fields.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { StageLine } from "./file-lines.ts";
import { FormDay } from "./form-day.tsx";
import { momentOf, orNull, readTime } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";
import { useLineMerge } from "./use-line-merge.tsx";

const capacities = ["defence", "interest-protection"] as const;

type Value = {
  stage: ProceedingsStage | "";
  agencyCode: string;
  agency: string;
  agencyNumber: string;
  fromOn: PlainDate | null;
  untilOn: PlainDate | null;
  capacity: (typeof capacities)[number];
  registration: RegistrationStatus | "";
  registrationOn: PlainDate | null;
  registrationTime: string;
  registrationNumber: string;
  registrationReason: string;
  result: CaseResult | "";
  resultNumber: string;
  resultOn: PlainDate | null;
  resultWords: string;
};

/** A stage: before which agency, the provider's registration there, and what came of it. */
export function StageDialog({ legalCase, line, onClose }: FileDialogProps & { line: StageLine | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: toValue(line, today, (at) => format.time(at)),
  });
  const { fresh, clashes, whenSettled } = useLineMerge({
    ...{ caseId: legalCase.id, line, form },
    path: api.cases.stages.list.pathKey(),
    toValue: (one: StageLine) => toValue(one, today, (at) => format.time(at)),
    labels: {
      stage: t("cases.court.stage"),
      agencyCode: t("cases.court.fromDirectory"),
      agency: t("cases.court.agencyName"),
      agencyNumber: t("cases.court.agencyNumber"),
      fromOn: t("cases.court.from"),
      untilOn: t("cases.court.until"),
      capacity: t("cases.court.capacity"),
      registration: t("cases.court.registration"),
      registrationOn: t("cases.court.registrationOn"),
      registrationTime: t("cases.court.registrationTime"),
      registrationNumber: t("cases.court.registrationNumber"),
      registrationReason: t("cases.court.registrationReason"),
      result: t("cases.court.result"),
      resultNumber: t("cases.court.resultNumber"),
      resultOn: t("cases.court.resultOn"),
      resultWords: t("cases.court.resultWords"),
    },
    terms: { stage: proceedingsStages, registration: registrationStatuses, result: caseResults },
  });
  const adding = useFileWrite(api.cases.stages.add.mutationOptions(), onClose);
  const changing = useFileWrite(api.cases.stages.change.mutationOptions(), onClose);
  const save = (value: Value) => {
    const stage = toInput(value);
    if (!stage) return;
    if (fresh) changing.send({ id: fresh.id, version: fresh.version, ...stage });
    else adding.send({ caseId: legalCase.id, ...stage });
  };
  const { write, seeNew } = line ? changing : adding;
  return (
    <SaveDialog
      title={line ? t("cases.file.change.stage") : t("cases.file.new.stage")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="stage"
      write={write}
      onSave={(value) => whenSettled(() => save(value))}
      onClose={onClose}
      onSeeNew={seeNew}
      toName={(path) => (path === "registrationAt" ? "registrationOn" : (path as keyof Value))}
      broad
    >
      {clashes}
      <Before form={form} fieldOfLaw={legalCase.fieldOfLaw} />
      <Registration form={form} />
      <Result form={form} formOfAid={legalCase.formOfAid} />
    </SaveDialog>
  );
}

type Form = { form: UseFormReturn<Value> };

function Before({ form, fieldOfLaw }: Form & { fieldOfLaw: FieldOfLaw }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={t("cases.court.stage")}
          id="stage-stage"
          options={termOptions(usualFirst(fieldOfLaw), language)}
          error={errors.stage?.message}
          {...form.register("stage", { required: t("cases.fileRules.chosen") })}
        />
        <TextField
          label={t("cases.court.agencyNumber")}
          optional
          maxLength={60}
          {...form.register("agencyNumber")}
        />
      </div>
      <AgencyFields
        prefix="stage"
        label={t("cases.court.agencyName")}
        hint={t("cases.court.agencyHint")}
        error={errors.agency?.message}
        code={form.register("agencyCode")}
        name={form.register("agency", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.agency"),
        })}
        onAgency={(name) => form.setValue("agency", name)}
        isEmpty={() => form.getValues("agency").trim() === ""}
      />
      <div className="field-pair">
        <FormDay control={form.control} name="fromOn" prefix="stage" label={t("cases.court.from")} />
        <FormDay
          control={form.control}
          name="untilOn"
          prefix="stage"
          label={t("cases.court.until")}
          optional
        />
      </div>
    </>
  );
}

/** The stages that are usual in the field of law come first; none is left out. */
function usualFirst(fieldOfLaw: FieldOfLaw) {
  const isUsual = (one: (typeof proceedingsStages)[number]) =>
    (one.fields as readonly FieldOfLaw[]).includes(fieldOfLaw);
  return proceedingsStages.toSorted((one, other) => Number(isUsual(other)) - Number(isUsual(one)));
}

function Registration({ form }: Form) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  const status = form.watch("registration");
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={t("cases.court.capacity")}
          emptyLabel={null}
          options={capacities.map((code) => ({ value: code, label: t(`cases.court.capacities.${code}`) }))}
          {...form.register("capacity")}
        />
        <SelectField
          label={t("cases.court.registration")}
          emptyLabel={t("cases.court.notRegistered")}
          options={termOptions(registrationStatuses, language)}
          {...form.register("registration")}
        />
      </div>
      {status !== "" && (
        <div className="field-pair">
          <FormDay
            control={form.control}
            name="registrationOn"
            prefix="stage"
            label={t("cases.court.registrationOn")}
            optional={status === "asked"}
          />
          <TextField
            label={t("cases.court.registrationTime")}
            id="stage-registrationTime"
            hint={t("cases.court.timeHint")}
            error={errors.registrationTime?.message}
            {...form.register("registrationTime", {
              validate: (text, { registrationOn }) =>
                registrationOn === null || readTime(text) !== null || t("cases.fileRules.time"),
            })}
          />
          <TextField
            label={t("cases.court.registrationNumber")}
            optional
            maxLength={60}
            {...form.register("registrationNumber")}
          />
        </div>
      )}
      {(status === "refused" || status === "cancelled") && (
        <TextAreaField
          label={t("cases.court.registrationReason")}
          id="stage-registrationReason"
          rows={2}
          maxLength={4000}
          error={errors.registrationReason?.message}
          {...form.register("registrationReason", {
            validate: (text) => text.trim() !== "" || t("cases.fileRules.reasonNeeded"),
          })}
        />
      )}
    </>
  );
}

function Result({ form, formOfAid }: Form & { formOfAid: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const result = form.watch("result");
  const options = termOptions(
    caseResults.filter((one) => one.formOfAid === formOfAid),
    language,
  );
  return (
    <>
      <SelectField
        label={t("cases.court.result")}
        emptyLabel={t("cases.court.noResult")}
        options={options}
        {...form.register("result")}
      />
      {result !== "" && (
        <>
          <div className="field-pair">
            <TextField
              label={t("cases.court.resultNumber")}
              optional
              maxLength={60}
              {...form.register("resultNumber")}
            />
            <FormDay
              control={form.control}
              name="resultOn"
              prefix="stage"
              label={t("cases.court.resultOn")}
            />
          </div>
          <TextAreaField
            label={t("cases.court.resultWords")}
            optional
            rows={2}
            maxLength={4000}
            {...form.register("resultWords")}
          />
        </>
      )}
    </>
  );
}

function toValue(
  line: StageLine | undefined,
  today: PlainDate,
  timeOf: (at: NonNullable<StageLine["registrationAt"]>) => string,
): Value {
  return {
    stage: line?.stage ?? "",
    agencyCode: line?.agencyCode ?? "",
    agency: line?.agency ?? "",
    agencyNumber: line?.agencyNumber ?? "",
    fromOn: line ? line.fromOn : today,
    untilOn: line?.untilOn ?? null,
    capacity: line?.capacity ?? "interest-protection",
    registration: line?.registration ?? "",
    registrationOn: line?.registrationAt ? dayOf(line.registrationAt) : null,
    registrationTime: line?.registrationAt ? timeOf(line.registrationAt) : "",
    registrationNumber: line?.registrationNumber ?? "",
    registrationReason: line?.registrationReason ?? "",
    result: line?.result ?? "",
    resultNumber: line?.resultNumber ?? "",
    resultOn: line?.resultOn ?? null,
    resultWords: line?.resultWords ?? "",
  };
}

function toInput(value: Value) {
  const { stage, fromOn, registration, result, registrationOn, registrationTime } = value;
  if (!stage || !fromOn) return null;
  const isAnswered = registration !== "";
  const isTurnedDown = registration === "refused" || registration === "cancelled";
  return {
    stage,
    fromOn,
    untilOn: value.untilOn,
    agencyCode: value.agencyCode || null,
    agency: value.agency,
    agencyNumber: orNull(value.agencyNumber),
    capacity: value.capacity,
    registration: registration || null,
    registrationAt: isAnswered ? momentOf(registrationOn, registrationTime) : null,
    registrationNumber: isAnswered ? orNull(value.registrationNumber) : null,
    registrationReason: isTurnedDown ? orNull(value.registrationReason) : null,
    result: result || null,
    resultNumber: result ? orNull(value.resultNumber) : null,
    resultOn: result ? value.resultOn : null,
    resultWords: result ? orNull(value.resultWords) : null,
  };
}
