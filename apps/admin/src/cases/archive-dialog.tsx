import type { PlainDate } from "@tgpl/domain";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { FormDay } from "./file/form-day.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

/** In which box or on which shelf the handed-over file lies, and until when it is kept. */
export function ArchiveDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<{ place: string; retainUntil: PlainDate | null }>({
    shouldFocusError: false,
    defaultValues: { place: "", retainUntil: null },
  });
  const { write, send, seeNew } = useCaseWrite(api.cases.archive.mutationOptions(), legalCase);
  return (
    <SaveDialog
      title={t("cases.archive.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.archive")}
      form={form}
      prefix="archive"
      write={write}
      onSave={(given) => send(given, onDone)}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p>{t("cases.archive.what")}</p>
      <TextField
        label={t("cases.archive.place")}
        id="archive-place"
        hint={t("cases.archive.placeHint")}
        maxLength={120}
        error={form.formState.errors.place?.message}
        {...form.register("place", { validate: (text) => text.trim() !== "" || t("cases.archive.rule") })}
      />
      <FormDay
        control={form.control}
        name="retainUntil"
        prefix="archive"
        label={t("cases.archive.retain")}
        optional
        check={(day) => (day < today ? t("cases.archive.retainRule") : undefined)}
      />
    </SaveDialog>
  );
}
