import { useQuery } from "@tanstack/react-query";
import { dayOfWeek, type PlainDate, partsOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { Chips } from "@tgpl/ui/chips.tsx";
import type { ComboItem } from "@tgpl/ui/combo-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { weeksOf } from "../calendar/months-of.ts";
import { AgencyField } from "./agency-field.tsx";
import { useAgencyOfSearch } from "./notice-list-page.tsx";
import { dutyRoute } from "./referrals.routes.ts";

type Values = { agencyId: ComboItem | null; providerId: string; days: PlainDate[] };

export interface DutyDialogProps {
  /** The first day of the month. */
  on: PlainDate;
  onSaved: () => void;
  onClose: () => void;
}

/** Puts somebody on duty at a court, on any days of the month at once. */
export function DutyDialog({ on, onSaved, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const { court } = dutyRoute.useSearch();
  const named = useAgencyOfSearch(court);
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { agencyId: named, providerId: "", days: [] },
  });
  const write = useWrite(api.duty.plan.mutationOptions());
  const save = ({ agencyId, providerId, days }: Values) => {
    if (!agencyId) return;
    write.send({ agencyId: agencyId.id, providerId, days }, ({ added }) => {
      say(t("duty.planned", { count: added }));
      onSaved();
    });
  };
  return (
    <SaveDialog
      title={t("duty.plan")}
      saveLabel={t("duty.save")}
      form={form}
      prefix="duty"
      write={write}
      onSave={save}
      onClose={onClose}
      broad
    >
      <Where form={form} on={on} />
      <Days form={form} on={on} />
    </SaveDialog>
  );
}

function Where({ form, on }: { form: UseFormReturn<Values>; on: PlainDate }) {
  const { t } = useTranslation();
  const { errors } = form.formState;
  const { data: providers = [] } = useQuery(api.directory.providers.queryOptions({}));
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const codeOf = (id: string) => offices.find((office) => office.id === id)?.code ?? "";
  const { field } = useController({
    control: form.control,
    name: "agencyId",
    rules: { validate: (agency) => agency !== null || t("duty.rules.court") },
  });
  return (
    <>
      <AgencyField
        label={t("duty.court")}
        id="duty-agencyId"
        kinds={["court"]}
        on={on}
        value={field.value}
        onChange={field.onChange}
        error={errors.agencyId?.message}
      />
      <SelectField
        label={t("lists.provider")}
        id="duty-providerId"
        options={providers.map(({ id, fullName, officeId }) => ({
          value: id,
          label: `${fullName} · ${codeOf(officeId)}`,
        }))}
        error={errors.providerId?.message}
        {...form.register("providerId", { required: t("cases.rules.provider") })}
      />
    </>
  );
}

const weekdays = [1, 2, 3, 4, 5] as const;

/** The days of the month as words to press; a whole weekday at once. */
function Days({ form, on }: { form: UseFormReturn<Values>; on: PlainDate }) {
  const { t } = useTranslation();
  const { year, month } = partsOf(on);
  const days = weeksOf(year, month).flatMap((week) => week.filter((day) => day !== null));
  const { field } = useController({
    control: form.control,
    name: "days",
    rules: { validate: (chosen) => chosen.length > 0 || t("duty.rules.days") },
  });
  const error = form.formState.errors.days?.message;
  const addWeekday = (weekday: number) => {
    const more = days.filter((day) => dayOfWeek(day) === weekday);
    field.onChange([...new Set([...field.value, ...more])].toSorted());
  };
  return (
    <div id="duty-days" tabIndex={-1}>
      {error && <p className="err">{error}</p>}
      <Chips
        label={t("duty.days")}
        options={days.map((day) => ({
          value: day,
          label: `${t(`calendar.weekdays.${nameOf(dayOfWeek(day))}`)} ${Number(day.slice(8))}`,
        }))}
        value={field.value}
        onChange={field.onChange}
      />
      <div className="buttons">
        {weekdays.map((weekday) => (
          <Button key={weekday} kind="bare" onClick={() => addWeekday(weekday)}>
            {t("duty.every", { weekday: t(`calendar.weekdays.${nameOf(weekday)}`) })}
          </Button>
        ))}
      </div>
    </div>
  );
}

const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Monday is 1. */
function nameOf(weekday: number): (typeof names)[number] {
  return names[weekday - 1] ?? "mon";
}
