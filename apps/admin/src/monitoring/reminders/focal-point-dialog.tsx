import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import type { ReminderToWrite } from "./reminder-letter-page.tsx";

type Value = { fullName: string; email: string; phone: string };

/** Whom the agency named: where its letters go. */
export function FocalPointDialog({ draft, onClose }: { draft: ReminderToWrite; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const { focalPoint, agency } = draft;
  const form = useForm<Value>({
    shouldFocusError: false,
    defaultValues: {
      fullName: focalPoint?.fullName ?? "",
      email: focalPoint?.email ?? "",
      phone: focalPoint?.phone ?? "",
    },
  });
  const write = useWrite(api.reminders.saveFocalPoint.mutationOptions());
  const renew = () => cache.invalidateQueries({ queryKey: api.reminders.pathKey() });
  const seeNew = async () => {
    await renew();
    write.forget();
  };
  const save = ({ fullName, email, phone }: Value) => {
    const more = { email: email.trim() || null, phone: phone.trim() || null };
    const version = focalPoint?.version ?? null;
    write.send({ agencyCode: agency.code, version, fullName, ...more }, () => {
      void renew();
      say(t("reminders.focalPoint.saved"));
      onClose();
    });
  };
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("reminders.focalPoint.title")}
      saveLabel={t("reminders.focalPoint.save")}
      form={form}
      prefix="focal"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <TextField
        label={t("reminders.focalPoint.fullName")}
        id="focal-fullName"
        maxLength={120}
        error={errors.fullName?.message}
        {...form.register("fullName", {
          validate: (text) => text.trim() !== "" || t("reminders.focalPoint.nameMissing"),
        })}
      />
      <TextField
        label={t("reminders.focalPoint.email")}
        id="focal-email"
        type="email"
        optional
        maxLength={200}
        error={errors.email?.message}
        {...form.register("email")}
      />
      <TextField
        label={t("reminders.focalPoint.phone")}
        id="focal-phone"
        inputMode="tel"
        optional
        maxLength={20}
        error={errors.phone?.message}
        {...form.register("phone")}
      />
    </SaveDialog>
  );
}
