import { useQueryClient } from "@tanstack/react-query";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { SessionDialogProps } from "./session-moves.tsx";

/** It is not held after all: why. */
export function CancelSessionDialog({ session: { id, version }, onClose, onDone }: SessionDialogProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const write = useWrite(api.outreach.cancel.mutationOptions());
  const seeNew = async () => {
    await cache.invalidateQueries({ queryKey: api.outreach.session.queryKey({ id }) });
    write.forget();
  };
  return (
    <SaveDialog
      title={t("outreach.moves.cancel-session")}
      saveLabel={t("outreach.saveCancel")}
      form={form}
      prefix="cancel"
      write={write}
      onSave={({ reason }) => write.send({ id, version, reason }, onDone)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <TextAreaField
        label={t("outreach.reason")}
        id="cancel-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("outreach.rules.reason"),
        })}
      />
    </SaveDialog>
  );
}
