import {
  citeProvision,
  dayOf,
  getDeadlineRule,
  type Instant,
  isInstant,
  labelOf,
  type PlainDate,
  type ReplacementGround,
  replacementGrounds,
  toEpoch,
} from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useNow } from "../../session/clock.tsx";
import type { CaseDialogProps } from "../move-dialog.tsx";
import { useCaseWrite } from "../use-case-write.ts";

type Values = { day: PlainDate | null; time: string; reason: string; ground: ReplacementGround | "" };

const MINUTE = 60_000;

/** The beneficiary's application for another provider (Mẫu 04): its clock runs from the moment it was received. */
export function AskReplacementDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const now = useNow();
  const rule = getDeadlineRule("provider-replacement", dayOf(now));
  const { appointedAt } = legalCase;
  // The page's clock moves once a minute: it may still be before an appointment of a moment ago.
  const latest = appointedAt && toEpoch(appointedAt) > toEpoch(now) ? appointedAt : now;
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { day: dayOf(latest), time: format.time(latest), reason: "", ground: "" },
  });
  const { write, send, seeNew } = useCaseWrite(api.appointments.askReplacement.mutationOptions(), legalCase);
  const { errors } = form.formState;
  const momentOf = ({ day, time }: Pick<Values, "day" | "time">): Instant | null => {
    const written = `${day}T${time.trim().padStart(5, "0")}:00+07:00`;
    return isInstant(written) ? written : null;
  };
  const isPossible = (at: Instant | null) =>
    at !== null &&
    toEpoch(at) <= toEpoch(latest) + MINUTE &&
    (!appointedAt || toEpoch(at) > toEpoch(appointedAt) - MINUTE);
  const { field: day } = useController({
    control: form.control,
    name: "day",
    rules: { validate: () => isPossible(momentOf(form.getValues())) || t("cases.replacement.momentWrong") },
  });
  const save = (values: Values) => {
    const receivedAt = momentOf(values);
    if (receivedAt) send({ receivedAt, reason: values.reason, ground: values.ground || null }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.replacement.ask")}
      saveLabel={t("cases.replacement.saveAsk")}
      form={form}
      prefix="asked"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
      toName={(path) =>
        path === "receivedAt" ? "day" : path in form.getValues() ? (path as keyof Values) : undefined
      }
    >
      <p className="soft">
        {t("cases.replacement.askWhat", {
          count: rule.length ?? 0,
          provision: citeProvision(rule.provision, language),
        })}
      </p>
      <div className="field-pair">
        <DateField
          label={t("cases.replacement.day")}
          id="asked-day"
          value={day.value}
          onChange={(value) => day.onChange(value as PlainDate | null)}
          error={errors.day?.message}
        />
        <TextField
          label={t("cases.replacement.time")}
          hint={t("cases.replacement.timeHint")}
          id="asked-time"
          {...form.register("time")}
        />
      </div>
      <TextAreaField
        label={t("cases.replacement.reason")}
        id="asked-reason"
        rows={3}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("cases.replacement.reasonMissing"),
        })}
      />
      <SelectField
        label={t("cases.replacement.ground")}
        id="asked-ground"
        optional
        emptyLabel={t("cases.replacement.noGround")}
        options={replacementGrounds.map(({ code }) => ({
          value: code,
          label: labelOf(replacementGrounds, code, language),
        }))}
        {...form.register("ground")}
      />
    </SaveDialog>
  );
}
