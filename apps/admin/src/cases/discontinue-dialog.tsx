import { citeProvision, type DiscontinuationGround, discontinuationGrounds } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type StopValue = { ground: DiscontinuationGround | null; reason: string };

/** Stops a case: on a ground of the law, with the reason that the letter gives. It cannot be taken back. */
export function DiscontinueDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useForm<StopValue>({ shouldFocusError: false, defaultValues: { ground: null, reason: "" } });
  const { write, send, seeNew } = useCaseWrite(api.cases.discontinue.mutationOptions(), legalCase);
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "ground",
    rules: { required: t("cases.rules.ground") },
  });
  return (
    <SaveDialog
      title={t("cases.stop.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.discontinue")}
      form={form}
      prefix="stop"
      write={write}
      onSave={({ ground, reason }) => ground && send({ ground, reason }, onDone)}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <Notice tone="warn">{t("cases.stop.what")}</Notice>
      <ChoiceList
        label={t("cases.stop.ground")}
        id="stop-ground"
        choices={discontinuationGrounds.map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
        value={field.value}
        onChange={field.onChange}
        error={errors.ground?.message}
      />
      <TextAreaField
        label={t("cases.stop.reason")}
        id="stop-reason"
        hint={t("cases.stop.reasonHint")}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || t("cases.rules.reason") })}
      />
    </SaveDialog>
  );
}
