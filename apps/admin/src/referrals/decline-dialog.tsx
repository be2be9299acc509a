import {
  citeProvision,
  type MinutesSigner,
  minutesSigners,
  type NoticeDeclinedGround,
  noticeDeclinedGrounds,
  type PlainDate,
} from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { termOptions } from "../text/term-options.ts";
import type { NoticeDialogProps } from "./notice-moves.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = {
  ground: NoticeDeclinedGround | null;
  reason: string;
  minutesOn: PlainDate | null;
  signers: MinutesSigner[];
};

/** Not accepting names its ground and reason, as the reply gives them; a person who declines may have signed minutes. */
export function DeclineDialog({ notice, onClose, onDone }: NoticeDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { ground: null, reason: "", minutesOn: null, signers: [] },
  });
  const change = useRecordWrite(api.notices.decline.mutationOptions(), notice, api.notices.pathKey());
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "ground",
    rules: { required: t("cases.rules.ground") },
  });
  const save = ({ ground, reason, minutesOn, signers }: Values) => {
    if (!ground) return;
    const minutes = ground === "declined-by-person" && minutesOn ? { on: minutesOn, signers } : null;
    change.send({ ground, reason, minutes }, onDone);
  };
  return (
    <SaveDialog
      title={t("notices.moves.decline-notice")}
      saveLabel={t("notices.saves.decline-notice")}
      form={form}
      prefix="decline"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <ChoiceList
        label={t("notices.ground")}
        id="decline-ground"
        choices={noticeDeclinedGrounds.map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
        value={field.value}
        onChange={field.onChange}
        error={errors.ground?.message}
      />
      <TextAreaField
        label={t("notices.reason")}
        id="decline-reason"
        hint={t("notices.reasonHint")}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || t("cases.rules.reason") })}
      />
      <Minutes form={form} />
    </SaveDialog>
  );
}

/** The minutes of a refusal: optional, because the circular that asks for them is read only as a draft (U15). */
function Minutes({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const ground = useWatch({ control: form.control, name: "ground" });
  const { field: on } = useController({ control: form.control, name: "minutesOn" });
  const { field: signers } = useController({ control: form.control, name: "signers" });
  if (ground !== "declined-by-person") return null;
  return (
    <>
      <Notice tone="warn">{t("notices.minutesUnconfirmed")}</Notice>
      <DateField
        label={t("notices.minutesOn")}
        id="decline-minutesOn"
        optional
        value={on.value}
        onChange={(day) => on.onChange(day as PlainDate | null)}
        error={form.formState.errors.minutesOn?.message}
      />
      <Chips
        label={t("notices.signers")}
        options={termOptions(minutesSigners, language)}
        value={signers.value}
        onChange={signers.onChange}
      />
    </>
  );
}
