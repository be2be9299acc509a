import { codesOf, type LeaveKind, leaveKinds, type PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { termOptions } from "../text/term-options.ts";
import { DayControl } from "./day-control.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

type Values = { kind: LeaveKind; from: PlainDate | null; until: PlainDate | null };

/** Days on which nothing is given to them, and on which the quota rests. */
export function LeaveDialog({ provider, onClose }: { provider: ProviderRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { say } = useAnnouncer();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { kind: codesOf(leaveKinds)[0] ?? "annual", from: null, until: null },
  });
  const { write, send, seeNew } = useProviderWrite(api.providers.recordLeave.mutationOptions(), provider);
  const save = ({ kind, from, until }: Values) => {
    if (!from || !until) return;
    send({ leave: { kind, from, until } }, () => {
      say(t("providers.leave.saved"));
      onClose();
    });
  };
  return (
    <SaveDialog
      title={t("providers.leave.dialog", { name: provider.fullName })}
      saveLabel={t("providers.leave.save")}
      form={form}
      prefix="leave"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p className="soft">{t("providers.leave.what")}</p>
      <SelectField
        label={t("providers.leave.kind")}
        id="leave-kind"
        emptyLabel={null}
        options={termOptions(leaveKinds, language)}
        {...form.register("kind")}
      />
      <div className="field-pair">
        <DayControl form={form} name="from" prefix="leave" label={t("providers.from")} required />
        <DayControl form={form} name="until" prefix="leave" label={t("providers.until")} required />
      </div>
    </SaveDialog>
  );
}
