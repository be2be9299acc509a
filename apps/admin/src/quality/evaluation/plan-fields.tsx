import { formsOfAid, type PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { faultsOf } from "../../api/faults-of.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useToday } from "../../session/clock.tsx";
import { type PlanForm, readPercent, readYear } from "./plan-form.ts";

type Form = UseFormReturn<PlanForm>;

/** The terms of a plan as the Department's decision fixes them. */
export function PlanFields({ form, onPreview }: { form: Form; onPreview: (value: PlanForm) => void }) {
  const { t } = useTranslation();
  const { errors, submitCount } = form.formState;
  return (
    <Sheet title={t("quality.plans.decision")} padded>
      <form
        className="quality-body"
        noValidate
        onSubmit={(event) => void form.handleSubmit(onPreview)(event)}
      >
        <SaveError error={null} faults={faultsOf(errors, "plan")} attempt={submitCount} />
        <Decision form={form} />
        <Scope form={form} />
        <TextField
          label={t("quality.plan.seed")}
          id="plan-seed"
          hint={t("quality.plan.seedHint")}
          maxLength={200}
          error={errors.seed?.message}
          {...form.register("seed", { validate: (text) => text.trim() !== "" || t("quality.rules.text") })}
        />
        <div className="buttons">
          <Button kind="do" type="submit">
            {t("quality.plan.preview")}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function Decision({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { errors } = form.formState;
  return (
    <div className="field-pair">
      <TextField
        label={t("quality.plan.year")}
        id="plan-year"
        inputMode="numeric"
        maxLength={4}
        error={errors.year?.message}
        {...form.register("year", {
          validate: (text) => readYear(text) !== null || t("quality.plan.rules.year"),
        })}
      />
      <TextField
        label={t("quality.plan.decisionNumber")}
        id="plan-decisionNumber"
        maxLength={60}
        error={errors.decisionNumber?.message}
        {...form.register("decisionNumber", {
          validate: (text) => text.trim() !== "" || t("quality.rules.text"),
        })}
      />
      <Day form={form} name="decidedOn" />
    </div>
  );
}

function Scope({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  const forms = formsOfAid.filter(({ code }) => code !== "legal-advice");
  return (
    <>
      <div className="field-pair">
        <Day form={form} name="closedFrom" />
        <Day form={form} name="closedUntil" />
        <TextField
          label={t("quality.plan.percent")}
          id="plan-percent"
          inputMode="decimal"
          maxLength={6}
          hint={t("quality.plan.percentHint")}
          error={errors.percent?.message}
          {...form.register("percent", {
            validate: (text) => readPercent(text) !== null || t("quality.plan.rules.percent"),
          })}
        />
      </div>
      <Boxes
        form={form}
        name="forms"
        label={t("quality.plan.forms")}
        options={forms.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
      <Boxes
        form={form}
        name="stratifyBy"
        label={t("quality.plan.stratify")}
        options={(["field-of-law", "office"] as const).map((value) => ({
          value,
          label: t(`quality.plan.by.${value}`),
        }))}
      />
    </>
  );
}

type DayName = "decidedOn" | "closedFrom" | "closedUntil";

function Day({ form, name }: { form: Form; name: DayName }) {
  const { t } = useTranslation();
  const today = useToday();
  const check = (day: PlainDate | null) => {
    if (day === null) return t("quality.plan.rules.day");
    if (day > today) return t("quality.plan.rules.past");
    const from = form.getValues("closedFrom");
    return name !== "closedUntil" || from === null || day >= from || t("quality.plan.rules.order");
  };
  const { field } = useController({ control: form.control, name, rules: { validate: check } });
  return (
    <DateField
      label={t(`quality.plan.${name}`)}
      id={`plan-${name}`}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      error={form.formState.errors[name]?.message}
    />
  );
}

interface BoxesProps {
  form: Form;
  name: "forms" | "stratifyBy";
  label: string;
  options: readonly { value: string; label: string }[];
}

function Boxes({ form, name, label, options }: BoxesProps) {
  const { t } = useTranslation();
  const { field } = useController({
    control: form.control,
    name,
    rules: { validate: (chosen) => name !== "forms" || chosen.length > 0 || t("quality.plan.rules.forms") },
  });
  const chosen: readonly string[] = field.value;
  const error = form.formState.errors[name]?.message;
  return (
    <fieldset className={error ? "field bad" : "field"} id={`plan-${name}`} tabIndex={-1}>
      <legend>{label}</legend>
      {error && <p className="err">{error}</p>}
      <div className="check-group">
        {options.map((option) => (
          <CheckboxField
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              // In the order of the list, so that the same choice is the same plan.
              field.onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) =>
                    value === option.value ? event.target.checked : chosen.includes(value),
                  ),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
