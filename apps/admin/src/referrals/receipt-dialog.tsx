import { type NoticeChannel, noticeChannels } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useNow } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import { MomentField } from "./moment-field.tsx";
import { orNull } from "./notice-form-value.ts";
import type { NoticeDialogProps } from "./notice-moves.tsx";
import { readMoment, type TypedMoment, toTyped } from "./read-time.ts";
import { useNoticeRules } from "./use-notice-rules.ts";
import { useRecordWrite } from "./use-record-write.ts";

type Values = { noticedAt: TypedMoment; channel: NoticeChannel; agencyOfficer: string; letterNumber: string };

/** The notice that was owed has come. */
export function ReceiptDialog({ notice, onClose, onDone }: NoticeDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const now = useNow();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { noticedAt: toTyped(now), channel: "by-phone", agencyOfficer: "", letterNumber: "" },
  });
  const change = useRecordWrite(api.notices.noteReceipt.mutationOptions(), notice, api.notices.pathKey());
  const { field } = useController({
    control: form.control,
    name: "noticedAt",
    rules: useNoticeRules().noticedAt,
  });
  const save = ({ noticedAt, channel, agencyOfficer, letterNumber }: Values) => {
    const moment = readMoment(noticedAt);
    if (!moment) return;
    const told = { agencyOfficer: orNull(agencyOfficer), letterNumber: orNull(letterNumber) };
    change.send({ receipt: { noticedAt: moment, channel, ...told } }, onDone);
  };
  return (
    <SaveDialog
      title={t("notices.moves.receive-notice")}
      saveLabel={t("notices.saves.receive-notice")}
      form={form}
      prefix="receipt"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <MomentField
        label={t("notices.noticedAt")}
        id="receipt-noticedAt"
        value={field.value}
        onChange={field.onChange}
        error={form.formState.errors.noticedAt?.message}
      />
      <SelectField
        label={t("notices.channel")}
        emptyLabel={null}
        options={termOptions(noticeChannels, language)}
        {...form.register("channel")}
      />
      <TextField label={t("notices.officer")} optional maxLength={120} {...form.register("agencyOfficer")} />
      <TextField
        label={t("notices.letterNumber")}
        optional
        maxLength={60}
        {...form.register("letterNumber")}
      />
    </SaveDialog>
  );
}
