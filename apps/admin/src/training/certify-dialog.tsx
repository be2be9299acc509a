import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { type CourseDialogProps, useTrainingWrite } from "./use-training-write.ts";

type Value = { first: string; suffix: string; on: PlainDate | null };

/** Numbers the certificates of all who earned one, in the order of the list. */
export function CertifyDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { first: "", suffix: "GCN-STP", on: today },
  });
  const { write, send, seeNew } = useTrainingWrite(api.training.certify.mutationOptions(), course);
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "on",
    rules: {
      validate: (day) =>
        (day !== null && day >= course.endsOn && day <= today) || t("training.rules.givenOn"),
    },
  });
  const owed = course.attendees.filter(({ earns, certificateNumber }) => earns && certificateNumber === null);
  const save = ({ first, suffix, on }: Value) =>
    on &&
    send(
      { first: Number(first), suffix: suffix.trim(), on },
      t("training.certify.done", { count: owed.length }),
      onClose,
    );
  return (
    <SaveDialog
      title={t("training.moves.certify")}
      saveLabel={t("training.certify.save")}
      form={form}
      prefix="certify"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("training.certify.what", { count: owed.length, percent: course.certificatePercent })}</p>
      <div className="field-pair">
        <TextField
          label={t("training.certify.first")}
          id="certify-first"
          inputMode="numeric"
          maxLength={5}
          error={errors.first?.message}
          {...form.register("first", {
            validate: (text) => /^[1-9]\d{0,4}$/.test(text.trim()) || t("training.rules.first"),
          })}
        />
        <TextField
          label={t("training.certify.suffix")}
          id="certify-suffix"
          maxLength={40}
          error={errors.suffix?.message}
          {...form.register("suffix", {
            validate: (text) => text.trim() !== "" || t("training.rules.suffix"),
          })}
        />
      </div>
      <DateField
        label={t("training.certify.on")}
        id="certify-on"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.on?.message}
      />
    </SaveDialog>
  );
}
