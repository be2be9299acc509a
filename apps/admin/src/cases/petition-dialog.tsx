import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type PetitionValue = { addressee: string; text: string; sentOn: PlainDate | null };

/** A written petition to a body: to whom, what it says, and when it was sent. */
export function PetitionDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<PetitionValue>({
    shouldFocusError: false,
    defaultValues: { addressee: "", text: "", sentOn: today },
  });
  const { write, send, seeNew } = useCaseWrite(api.cases.sendPetition.mutationOptions(), legalCase);
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "sentOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("cases.rules.paperDay") },
  });
  const save = ({ addressee, text, sentOn }: PetitionValue) => {
    if (sentOn) send({ addressee, text, sentOn }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.petition.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.petition")}
      form={form}
      prefix="petition"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <TextField
        label={t("cases.petition.addressee")}
        id="petition-addressee"
        maxLength={200}
        error={errors.addressee?.message}
        {...form.register("addressee", {
          validate: (text) => text.trim() !== "" || t("cases.rules.addressee"),
        })}
      />
      <TextAreaField
        label={t("cases.petition.text")}
        id="petition-text"
        maxLength={4000}
        error={errors.text?.message}
        {...form.register("text", { validate: (text) => text.trim() !== "" || t("cases.rules.petition") })}
      />
      <DateField
        label={t("cases.petition.sentOn")}
        id="petition-sentOn"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.sentOn?.message}
      />
    </SaveDialog>
  );
}
