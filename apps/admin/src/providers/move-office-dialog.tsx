import { useQuery } from "@tanstack/react-query";
import type { PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { DayControl } from "./day-control.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

type Values = { officeId: string; from: PlainDate | null };

/** From which day they work at another office: the quota of the year is divided by day. */
export function MoveOfficeDialog({ provider, onClose }: { provider: ProviderRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const today = useToday();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { officeId: "", from: today } });
  const { write, send, seeNew } = useProviderWrite(api.providers.move.mutationOptions(), provider);
  const save = ({ officeId, from }: Values) => {
    if (!from) return;
    send({ officeId, from }, () => {
      say(t("providers.move.done"));
      onClose();
    });
  };
  return (
    <SaveDialog
      title={t("providers.move.title", { name: provider.fullName })}
      saveLabel={t("providers.move.save")}
      form={form}
      prefix="move"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p className="soft">{t("providers.move.what")}</p>
      <SelectField
        label={t("providers.move.to")}
        id="move-officeId"
        options={offices
          .filter(({ id }) => id !== provider.officeId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        error={form.formState.errors.officeId?.message}
        {...form.register("officeId", { required: t("directory.officeMissing") })}
      />
      <DayControl form={form} name="from" prefix="move" label={t("providers.from")} required />
    </SaveDialog>
  );
}
