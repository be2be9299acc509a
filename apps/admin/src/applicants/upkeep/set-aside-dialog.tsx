import { addDays, dataFaults, labelOf, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useToday } from "../../session/clock.tsx";
import type { Fault } from "./fault-list.tsx";

type Values = { until: PlainDate | null; reason: string };

export interface SetAsideDialogProps {
  fault: Fault;
  onClose: () => void;
  onDone: () => void;
  onSeeNew: () => void;
}

/** What cannot be mended now is shown again on a day, with the reason beside it. */
export function SetAsideDialog({ fault, onClose, onDone, onSeeNew }: SetAsideDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { until: addDays(today, 30), reason: fault.setAsideReason ?? "" },
  });
  const write = useWrite(api.applicants.setFaultAside.mutationOptions());
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "until",
    rules: { validate: (day) => (day !== null && day > today) || t("applicants.upkeep.rules.until") },
  });
  const save = ({ until, reason }: Values) =>
    until && write.send({ id: fault.id, version: fault.version, until, reason }, onDone);
  return (
    <SaveDialog
      title={t("applicants.upkeep.setAsideTitle")}
      saveLabel={t("applicants.upkeep.setAside")}
      form={form}
      prefix="aside"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={onSeeNew}
    >
      <p>
        {fault.fullName}: {labelOf(dataFaults, fault.code, language)}
      </p>
      <DateField
        label={t("applicants.upkeep.showAgain")}
        id="aside-until"
        error={errors.until?.message}
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
      />
      <TextAreaField
        label={t("applicants.upkeep.reason")}
        id="aside-reason"
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("applicants.upkeep.rules.reason"),
        })}
      />
    </SaveDialog>
  );
}
