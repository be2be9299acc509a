import type { PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { DayControl } from "./day-control.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

type Values = { until: PlainDate | null };

/** Somebody leaves legal aid. The cases are theirs until they are handed over. */
export function EndDialog({ provider, onClose }: { provider: ProviderRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const today = useToday();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { until: today } });
  const { write, send, seeNew } = useProviderWrite(api.providers.end.mutationOptions(), provider);
  const save = ({ until }: Values) => {
    if (!until) return;
    send({ until }, () => {
      say(t("providers.end.done", { name: provider.fullName }));
      onClose();
    });
  };
  return (
    <SaveDialog
      title={t("providers.end.title", { name: provider.fullName })}
      saveLabel={t("providers.end.save")}
      form={form}
      prefix="end"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p className="soft">{t("providers.end.what")}</p>
      <DayControl form={form} name="until" prefix="end" label={t("providers.end.lastDay")} required />
    </SaveDialog>
  );
}
