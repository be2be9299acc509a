import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import type { Write } from "../../api/use-write.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { StruckPart } from "./file-lines.ts";
import { useFileWrite } from "./use-file-write.ts";

export interface StrikeDialogProps extends FileDialogProps {
  part: StruckPart;
  line: { id: string; version: number };
  /** The line in words, so that the right one is struck. */
  what: string;
}

/** A line entered by mistake: struck with its reason, never deleted. */
export function StrikeDialog({ part, line, what, onClose }: StrikeDialogProps) {
  const { t } = useTranslation();
  const { write, send, seeNew } = useFileWrite(
    api.cases.strikeLine.mutationOptions(),
    onClose,
    t("cases.file.struckDone"),
  );
  return (
    <ReasonDialog
      title={t("cases.strike.title")}
      saveLabel={t("cases.strike.act")}
      what={what}
      note={t("cases.strike.what")}
      write={write}
      onSave={(reason) => send({ part, id: line.id, version: line.version, reason })}
      onClose={onClose}
      onSeeNew={seeNew}
    />
  );
}

export interface ReasonDialogProps {
  title: string;
  saveLabel: string;
  what: string;
  note: string;
  write: Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">;
  onSave: (reason: string) => void;
  onClose: () => void;
  onSeeNew: () => void;
}

/** Asks for a reason, with what will happen above it. */
export function ReasonDialog({ what, note, onSave, ...rest }: ReasonDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  return (
    <SaveDialog {...rest} form={form} prefix="strike" onSave={({ reason }) => onSave(reason)}>
      <p>
        <b>{what}</b>
      </p>
      <p className="soft">{note}</p>
      <TextAreaField
        label={t("cases.strike.reason")}
        id="strike-reason"
        rows={2}
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("cases.fileRules.reasonNeeded"),
        })}
      />
    </SaveDialog>
  );
}
