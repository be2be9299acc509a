import { useQueryClient } from "@tanstack/react-query";
import { partsOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { useToday } from "../session/clock.tsx";

const beginnings = ["last-year", "template"] as const;
type Value = { year: string; from: (typeof beginnings)[number] };

interface WritePlanDialogProps {
  onClose: () => void;
  onWritten: (id: string) => void;
}

/** The draft of a year's plan, from last year's or from the template of the city. */
export function WritePlanDialog({ onClose, onWritten }: WritePlanDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const { year: thisYear } = partsOf(useToday());
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { year: String(thisYear + 1), from: "last-year" },
  });
  const { errors } = form.formState;
  const write = useWrite(api.plan.write.mutationOptions());
  const save = ({ year, from }: Value) =>
    write.send({ year: Number(year), from }, ({ id }) => {
      void cache.invalidateQueries({ queryKey: api.plan.pathKey() });
      say(t("plans.write.done"));
      onWritten(id);
    });
  return (
    <SaveDialog
      title={t("plans.write.open")}
      saveLabel={t("plans.write.save")}
      form={form}
      prefix="plan"
      write={write}
      onSave={save}
      onClose={onClose}
    >
      <SelectField
        label={t("plans.write.year")}
        id="plan-year"
        emptyLabel={null}
        options={[thisYear, thisYear + 1].map((year) => ({ value: String(year), label: String(year) }))}
        error={errors.year?.message}
        {...form.register("year")}
      />
      <SelectField
        label={t("plans.write.from")}
        hint={t("plans.write.fromHint")}
        id="plan-from"
        emptyLabel={null}
        options={beginnings.map((value) => ({ value, label: t(`plans.write.beginnings.${value}`) }))}
        error={errors.from?.message}
        {...form.register("from")}
      />
    </SaveDialog>
  );
}
