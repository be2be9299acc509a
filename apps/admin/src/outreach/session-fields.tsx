import { activityIds, markedDays, outreachKinds, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { CommuneSearchField } from "./commune-search-field.tsx";
import type { SessionFormValue } from "./session-form-value.ts";

/** What is held and what it is about. */
export function WhatFields() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, control, formState, setValue } = useFormContext<SessionFormValue>();
  const kind = useWatch({ control, name: "kind" });
  const { errors } = formState;
  return (
    <Sheet title={t("outreach.form.what")} padded>
      <SelectField
        label={t("outreach.kind")}
        id="session-kind"
        options={termOptions(outreachKinds, language)}
        {...register("kind", {
          onChange: ({ target }) => setValue("activityId", activityOf(target.value)),
        })}
      />
      {kind === "marked-day-event" && (
        <SelectField
          label={t("outreach.markedDay")}
          id="session-markedDay"
          options={termOptions(markedDays, language)}
          emptyLabel={t("outreach.form.choose")}
          error={errors.markedDay?.message}
          {...register("markedDay", {
            validate: (day, { kind: chosen }) =>
              chosen !== "marked-day-event" || day !== "" || t("outreach.rules.markedDay"),
          })}
        />
      )}
      <TextField
        label={t("outreach.name")}
        id="session-name"
        maxLength={200}
        error={errors.name?.message}
        {...register("name", { validate: (text) => text.trim() !== "" || t("outreach.rules.name") })}
      />
      <TextAreaField
        label={t("outreach.topics")}
        id="session-topics"
        maxLength={4000}
        error={errors.topics?.message}
        {...register("topics", { validate: (text) => text.trim() !== "" || t("outreach.rules.topics") })}
      />
    </Sheet>
  );
}

/** Under which activity of the plan it usually stands; it can be chosen otherwise. */
function activityOf(kind: string): SessionFormValue["activityId"] {
  if (kind === "marked-day-event") return "A3";
  return kind === "advice-visit" ? "A1" : "A2";
}

/** When and where, and whether everybody can come in. */
export function TimeAndPlaceFields() {
  const { t } = useTranslation();
  const { register, control, formState } = useFormContext<SessionFormValue>();
  const { errors } = formState;
  const on = useController({
    control,
    name: "on",
    rules: { validate: (day) => day !== null || t("outreach.rules.on") },
  });
  const place = useController({
    control,
    name: "place",
    rules: { validate: (chosen) => chosen !== null || t("outreach.rules.place") },
  });
  const entrance = useController({ control, name: "accessibleEntrance" });
  return (
    <Sheet title={t("outreach.form.when")} padded>
      <DateField
        label={t("outreach.on")}
        id="session-on"
        value={on.field.value}
        onChange={(day) => on.field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
      <div className="field-pair">
        <TextField
          label={t("outreach.beginsAt")}
          id="session-beginsAt"
          type="time"
          optional
          error={errors.beginsAt?.message}
          {...register("beginsAt")}
        />
        <TextField
          label={t("outreach.endsAt")}
          id="session-endsAt"
          type="time"
          optional
          error={errors.endsAt?.message}
          {...register("endsAt")}
        />
      </div>
      <CommuneSearchField
        label={t("outreach.commune")}
        id="session-place"
        on={on.field.value}
        value={place.field.value}
        onChange={place.field.onChange}
        error={errors.place?.message}
      />
      <TextField
        label={t("outreach.venue")}
        id="session-venue"
        maxLength={200}
        error={errors.venue?.message}
        {...register("venue", { validate: (text) => text.trim() !== "" || t("outreach.rules.venue") })}
      />
      <YesNoUnknown
        label={t("outreach.accessibleEntrance")}
        id="session-accessibleEntrance"
        value={entrance.field.value ?? "unknown"}
        onChange={(value) => entrance.field.onChange(value === "unknown" ? null : value)}
      />
    </Sheet>
  );
}

/** Who holds it, under which activity, and with which programme: its results are counted once. */
export function PlanFields() {
  const { t } = useTranslation();
  const { register, control, formState } = useFormContext<SessionFormValue>();
  const programme = useWatch({ control, name: "programme" });
  const { errors } = formState;
  return (
    <Sheet title={t("outreach.form.plan")} padded>
      <TextField
        label={t("outreach.host")}
        id="session-host"
        maxLength={200}
        error={errors.host?.message}
        {...register("host", { validate: (text) => text.trim() !== "" || t("outreach.rules.host") })}
      />
      <TextAreaField
        label={t("outreach.partners")}
        id="session-partners"
        hint={t("outreach.partnersHint")}
        optional
        error={errors.partners?.message}
        {...register("partners")}
      />
      <SelectField
        label={t("outreach.activity")}
        id="session-activityId"
        options={activityIds.map((value) => ({ value, label: t(`outreach.activities.${value}`) }))}
        {...register("activityId")}
      />
      <TextField
        label={t("outreach.programme")}
        id="session-programme"
        hint={t("outreach.programmeHint")}
        optional
        maxLength={200}
        error={errors.programme?.message}
        {...register("programme")}
      />
      {programme.trim() !== "" && (
        <SelectField
          label={t("outreach.countedIn")}
          id="session-countedIn"
          options={(["plan", "programme"] as const).map((value) => ({
            value,
            label: t(`outreach.counted.${value}`),
          }))}
          {...register("countedIn")}
        />
      )}
    </Sheet>
  );
}
