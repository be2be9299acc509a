import { type ContactChannel, contactChannels, type PlainDate } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useToday } from "../../session/clock.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import { FormDay } from "./form-day.tsx";
import { orNull } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";

type Value = {
  on: PlainDate | null;
  channel: ContactChannel | "";
  withWhom: string;
  said: string;
  next: string;
};

/** One contact: when, how, with whom, what was said, what is next. */
export function ContactDialog({ legalCase, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: { on: today, channel: "", withWhom: legalCase.applicant.fullName, said: "", next: "" },
  });
  const { write, send, seeNew } = useFileWrite(api.cases.contacts.add.mutationOptions(), onClose);
  const { errors } = form.formState;
  const needed = (text: string) => text.trim() !== "" || t("cases.fileRules.said");
  const save = ({ on, channel, next, ...rest }: Value) => {
    if (on && channel) send({ caseId: legalCase.id, ...rest, on, channel, next: orNull(next) });
  };
  return (
    <SaveDialog
      title={t("cases.file.new.contact")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="contact"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <div className="field-pair">
        <FormDay
          control={form.control}
          name="on"
          prefix="contact"
          label={t("cases.notes.on")}
          check={(day) => (day > today ? t("cases.fileRules.notFuture") : undefined)}
        />
        <SelectField
          label={t("cases.notes.channel")}
          id="contact-channel"
          options={termOptions(contactChannels, language)}
          error={errors.channel?.message}
          {...form.register("channel", { required: t("cases.fileRules.chosen") })}
        />
      </div>
      <TextField
        label={t("cases.notes.withWhom")}
        id="contact-withWhom"
        maxLength={120}
        error={errors.withWhom?.message}
        {...form.register("withWhom", { validate: needed })}
      />
      <TextAreaField
        label={t("cases.notes.said")}
        id="contact-said"
        maxLength={4000}
        error={errors.said?.message}
        {...form.register("said", { validate: needed })}
      />
      <TextAreaField
        label={t("cases.notes.next")}
        id="contact-next"
        optional
        rows={2}
        maxLength={4000}
        {...form.register("next")}
      />
    </SaveDialog>
  );
}
