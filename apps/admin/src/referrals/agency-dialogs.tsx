import type { PlainDate } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { FormProvider, type Path, useController, useForm, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "./referrals.css";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { useToday } from "../session/clock.tsx";
import { AgencyFormFields } from "./agency-form-fields.tsx";
import { type AgencyFormValue, emptyAgency, fromAgency, toAgency } from "./agency-form-value.ts";
import type { AgencyRecord } from "./agency-page.tsx";
import { orNull } from "./notice-form-value.ts";
import { useRecordWrite } from "./use-record-write.ts";

interface DialogProps {
  onClose: () => void;
  onDone: () => void;
}
type WithAgency = DialogProps & { agency: AgencyRecord };

const toName = <Values extends object>(path: string) =>
  path.replace(/^(form|successor)\./, "") as Path<Values & Record<string, never>>;

type NewValues = AgencyFormValue & { from: PlainDate | null };

/** An agency that the register does not have yet. */
export function NewAgencyDialog({ onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const form = useForm<NewValues>({
    shouldFocusError: false,
    defaultValues: { ...emptyAgency(), from: null },
  });
  const write = useWrite(api.agencies.create.mutationOptions());
  const save = ({ from, ...value }: NewValues) => {
    const agency = toAgency(value, null);
    if (agency) write.send({ form: agency, from }, onDone);
  };
  return (
    <FormProvider {...form}>
      <SaveDialog
        title={t("agencies.add")}
        saveLabel={t("agencies.save")}
        form={form}
        prefix="agency"
        write={write}
        onSave={save}
        onClose={onClose}
        toName={(path) => toName(path) as Path<NewValues>}
        broad
      >
        <AgencyFormFields />
        <DayField name="from" label={t("agencies.since")} hint={t("agencies.sinceHint")} />
      </SaveDialog>
    </FormProvider>
  );
}

/** Mends what was written down wrongly, and whom to call. A new name by a reorganisation is a new agency. */
export function CorrectAgencyDialog({ agency, onClose, onDone }: WithAgency) {
  const { t } = useTranslation();
  const form = useForm<AgencyFormValue>({ shouldFocusError: false, defaultValues: fromAgency(agency) });
  const change = useRecordWrite(api.agencies.correct.mutationOptions(), agency, api.agencies.pathKey());
  const save = (value: AgencyFormValue) => {
    const corrected = toAgency(value, agency.communeCode);
    if (corrected) change.send({ form: corrected }, onDone);
  };
  return (
    <FormProvider {...form}>
      <SaveDialog
        title={t("agencies.correct")}
        saveLabel={t("agencies.saveCorrection")}
        form={form}
        prefix="agency"
        write={change.write}
        onSave={save}
        onClose={onClose}
        onSeeNew={() => void change.seeNew()}
        toName={(path) => toName(path) as Path<AgencyFormValue>}
        broad
      >
        <Notice tone="info">{t("agencies.correctHint")}</Notice>
        <AgencyFormFields />
      </SaveDialog>
    </FormProvider>
  );
}

type ReorganiseValues = AgencyFormValue & { on: PlainDate | null; decision: string; hasSuccessor: boolean };

/** Ends the agency, and begins the one that follows; nothing of the past is edited. */
export function ReorganiseDialog({ agency, onClose, onDone }: WithAgency) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<ReorganiseValues>({
    shouldFocusError: false,
    defaultValues: { ...emptyAgency(agency.kind), on: today, decision: "", hasSuccessor: true },
  });
  const write = useWrite(api.agencies.reorganise.mutationOptions());
  const save = ({ on, decision, hasSuccessor, ...value }: ReorganiseValues) => {
    const successor = hasSuccessor ? toAgency(value, null) : null;
    if (on && successor !== undefined)
      write.send({ predecessorIds: [agency.id], on, decision: orNull(decision), successor }, onDone);
  };
  return (
    <FormProvider {...form}>
      <SaveDialog
        title={t("agencies.reorganiseOf", { name: agency.name })}
        saveLabel={t("agencies.saveReorganise")}
        form={form}
        prefix="agency"
        write={write}
        onSave={save}
        onClose={onClose}
        toName={(path) => toName(path) as Path<ReorganiseValues>}
        broad
      >
        <Notice tone="info">{t("agencies.reorganiseHint")}</Notice>
        <DayField name="on" label={t("agencies.changesOn")} needed={t("agencies.rules.on")} />
        <TextField label={t("agencies.decision")} optional maxLength={200} {...form.register("decision")} />
        <CheckboxField label={t("agencies.hasSuccessor")} {...form.register("hasSuccessor")} />
        <Successor />
      </SaveDialog>
    </FormProvider>
  );
}

function Successor() {
  const { control } = useFormContext<ReorganiseValues>();
  const hasSuccessor = useWatch({ control, name: "hasSuccessor" });
  return hasSuccessor ? <AgencyFormFields /> : null;
}

interface DayFieldProps {
  name: "from" | "on";
  label: string;
  hint?: string;
  /** What to say while there is none; left out where none is needed. */
  needed?: string;
}

function DayField({ name, label, hint, needed }: DayFieldProps) {
  const { control, formState } = useFormContext<{ from: PlainDate | null; on: PlainDate | null }>();
  const { field } = useController({
    control,
    name,
    rules: { validate: (day) => !needed || day !== null || needed },
  });
  return (
    <DateField
      label={label}
      id={`agency-${name}`}
      optional={!needed}
      hint={hint}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      error={formState.errors[name]?.message}
    />
  );
}
