import { useQuery } from "@tanstack/react-query";
import { foldVietnamese, labelOf, providerKinds } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { type UseFormReturn, useController, useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { type CourseDialogProps, type CourseRecord, useTrainingWrite } from "./use-training-write.ts";

type Value = { providerIds: string[]; guests: { fullName: string; workplace: string }[] };
type Form = UseFormReturn<Value>;

/** Puts people on the list: providers of the register by their box, others by name. */
export function EnrolDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const form: Form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { providerIds: [], guests: [] },
  });
  const { write, send, seeNew } = useTrainingWrite(api.training.enrol.mutationOptions(), course);
  const save = ({ providerIds, guests }: Value) =>
    send(
      { providerIds, guests },
      t("training.enrol.done", { count: providerIds.length + guests.length }),
      onClose,
    );
  return (
    <SaveDialog
      title={t("training.moves.enrol")}
      saveLabel={t("training.enrol.save")}
      form={form}
      prefix="enrol"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      broad
    >
      <Providers form={form} course={course} />
      <Guests form={form} />
    </SaveDialog>
  );
}

function Providers({ form, course }: { form: Form; course: CourseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [typed, type] = useState("");
  const providers = useQuery(api.directory.providers.queryOptions({}));
  const { guests } = form.watch();
  const { field } = useController({
    control: form.control,
    name: "providerIds",
    rules: { validate: (ids) => ids.length + guests.length > 0 || t("training.enrol.nobody") },
  });
  const there = new Set(course.attendees.map(({ providerId }) => providerId));
  const tick = (id: string, isChosen: boolean) =>
    field.onChange(isChosen ? [...field.value, id] : field.value.filter((one) => one !== id));
  return (
    <LoadingPanel query={providers} explain={explainFailure} rows={4}>
      {(rows) => {
        const open = rows.filter(({ id }) => !there.has(id));
        const shown = open.filter(({ fullName }) => foldVietnamese(fullName).includes(foldVietnamese(typed)));
        return (
          <>
            <TextField
              label={t("training.enrol.find")}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
            {form.formState.errors.providerIds && (
              <p className="err">{form.formState.errors.providerIds.message}</p>
            )}
            <fieldset className="training-ticks" id="enrol-providerIds" tabIndex={-1}>
              <legend>{t("training.enrol.providers", { count: field.value.length })}</legend>
              {shown.length === 0 && <p className="soft">{t("training.enrol.noneFound")}</p>}
              {shown.map(({ id, fullName, kind }) => (
                <CheckboxField
                  key={id}
                  label={fullName}
                  note={labelOf(providerKinds, kind, language)}
                  checked={field.value.includes(id)}
                  onChange={(event) => tick(id, event.target.checked)}
                />
              ))}
            </fieldset>
          </>
        );
      }}
    </LoadingPanel>
  );
}

function Guests({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "guests" });
  const { errors } = form.formState;
  return (
    <fieldset className="training-guests">
      <legend>{t("training.enrol.guests")}</legend>
      {fields.map(({ id }, at) => (
        <div className="training-guest" key={id}>
          <TextField
            label={t("training.enrol.fullName")}
            id={`enrol-guests-${at}-fullName`}
            maxLength={120}
            error={errors.guests?.[at]?.fullName?.message}
            {...form.register(`guests.${at}.fullName`, {
              validate: (text) => text.trim() !== "" || t("training.rules.fullName"),
            })}
          />
          <TextField
            label={t("training.enrol.workplace")}
            id={`enrol-guests-${at}-workplace`}
            maxLength={200}
            error={errors.guests?.[at]?.workplace?.message}
            {...form.register(`guests.${at}.workplace`, {
              validate: (text) => text.trim() !== "" || t("training.rules.workplace"),
            })}
          />
          <Button
            kind="bare"
            onClick={() => remove(at)}
            aria-label={t("training.enrol.dropOf", { at: at + 1 })}
          >
            {t("training.enrol.drop")}
          </Button>
        </div>
      ))}
      <Button onClick={() => append({ fullName: "", workplace: "" })}>{t("training.enrol.addGuest")}</Button>
    </fieldset>
  );
}
