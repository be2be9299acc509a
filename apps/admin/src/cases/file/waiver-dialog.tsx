import { type ConflictWaiverReason, conflictWaiverReasons } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { termOptions } from "../../text/term-options.ts";
import { ConflictWords } from "./conflict-words.tsx";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { Conflict } from "./file-lines.ts";
import { useFileWrite } from "./use-file-write.ts";

/** Why a conflict does not stand in the way: only the reasons that the law lets pass here are offered. */
export function WaiverDialog({ legalCase, conflict, onClose }: FileDialogProps & { conflict: Conflict }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useForm<{ reason: ConflictWaiverReason | ""; why: string }>({
    shouldFocusError: false,
    defaultValues: { reason: "", why: "" },
  });
  const { write, send, seeNew } = useFileWrite(
    api.cases.waiveConflict.mutationOptions(),
    onClose,
    t("cases.conflicts.waiveDone"),
  );
  const { errors } = form.formState;
  const { provider, there, here, kind } = conflict;
  return (
    <SaveDialog
      title={t("cases.conflicts.waiveTitle")}
      saveLabel={t("cases.conflicts.waive")}
      form={form}
      prefix="waiver"
      write={write}
      onSave={({ reason, why }) => {
        const which = { providerId: provider.id, otherCaseId: there.caseId, partyId: here.partyId, kind };
        if (reason) send({ id: legalCase.id, ...which, reason, why });
      }}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <ConflictWords conflict={conflict} />
      <SelectField
        label={t("cases.conflicts.reason")}
        id="waiver-reason"
        options={termOptions(conflictWaiverReasons, language).filter(({ value }) =>
          conflict.waivable.includes(value),
        )}
        error={errors.reason?.message}
        {...form.register("reason", { required: t("cases.fileRules.chosen") })}
      />
      <TextAreaField
        label={t("cases.conflicts.why")}
        hint={t("cases.conflicts.whyHint")}
        id="waiver-why"
        maxLength={4000}
        error={errors.why?.message}
        {...form.register("why", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.reasonNeeded"),
        })}
      />
    </SaveDialog>
  );
}
