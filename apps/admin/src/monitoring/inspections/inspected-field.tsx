import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { type UseFormReturn, useController, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { CommuneSearchField } from "../../outreach/commune-search-field.tsx";
import { AgencyField } from "../../referrals/agency-field.tsx";
import type { VisitValue } from "./visit-form.ts";

type Form = UseFormReturn<VisitValue>;

/** Whom the visit is paid to: chosen among the offices, the register of agencies, or the communes of the day. */
export function InspectedField({ form }: { form: Form }) {
  const kind = useWatch({ control: form.control, name: "inspectedKind" });
  if (kind === "office") return <OfficeChoice form={form} />;
  return kind === "agency" ? <AgencyChoice form={form} /> : <CommuneChoice form={form} />;
}

function OfficeChoice({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  return (
    <SelectField
      label={t("inspections.inspected")}
      id="visit-officeId"
      options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      error={form.formState.errors.officeId?.message}
      {...form.register("officeId", {
        validate: (id) => id !== "" || t("inspections.rules.inspected"),
      })}
    />
  );
}

function AgencyChoice({ form }: { form: Form }) {
  const { t } = useTranslation();
  const on = useWatch({ control: form.control, name: "plannedOn" });
  const { field, fieldState } = useController({
    control: form.control,
    name: "agency",
    rules: { validate: (agency) => agency !== null || t("inspections.rules.inspected") },
  });
  return (
    <AgencyField
      label={t("inspections.inspected")}
      id="visit-agency"
      on={on}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}

function CommuneChoice({ form }: { form: Form }) {
  const { t } = useTranslation();
  const on = useWatch({ control: form.control, name: "plannedOn" });
  const { field, fieldState } = useController({
    control: form.control,
    name: "commune",
    rules: { validate: (commune) => commune !== null || t("inspections.rules.inspected") },
  });
  return (
    <CommuneSearchField
      label={t("inspections.inspected")}
      id="visit-commune"
      on={on}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}
