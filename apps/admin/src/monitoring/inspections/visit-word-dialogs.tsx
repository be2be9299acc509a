import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useToday } from "../../session/clock.tsx";
import type { VisitDialogProps } from "./inspection-records.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";
import { linesOf } from "./visit-form.ts";

type HoldValue = { heldOn: PlainDate | null; metWith: string; team: string };

/** The team was there: on which day, whom they met, and who really went. */
export function HoldDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<HoldValue>({
    shouldFocusError: false,
    defaultValues: {
      heldOn: visit.plannedOn,
      metWith: "",
      team: visit.team.join("\n"),
    },
  });
  const { errors } = form.formState;
  const { write, send, seeNew } = useInspectionWrite(api.inspections.hold.mutationOptions(), visit);
  const { field } = useController({
    control: form.control,
    name: "heldOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("inspections.rules.heldOn") },
  });
  return (
    <SaveDialog
      title={t("inspections.moves.hold-visit")}
      saveLabel={t("inspections.hold.save")}
      form={form}
      prefix="hold"
      write={write}
      onSave={({ heldOn, metWith, team }) =>
        send(
          { heldOn: heldOn as PlainDate, metWith, team: linesOf(team) },
          t("inspections.hold.done"),
          onDone,
        )
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <DateField
        label={t("inspections.heldOn")}
        id="hold-heldOn"
        value={field.value}
        onChange={(day) => field.onChange(day as PlainDate | null)}
        error={errors.heldOn?.message}
      />
      <TextField
        label={t("inspections.metWith")}
        hint={t("inspections.metWithHint")}
        id="hold-metWith"
        maxLength={300}
        error={errors.metWith?.message}
        {...form.register("metWith", {
          validate: (text) => text.trim() !== "" || t("inspections.rules.metWith"),
        })}
      />
      <TextAreaField
        label={t("inspections.team")}
        hint={t("inspections.teamHint")}
        id="hold-team"
        rows={3}
        error={errors.team?.message}
        {...form.register("team", {
          validate: (text) => linesOf(text).length > 0 || t("inspections.rules.team"),
        })}
      />
    </SaveDialog>
  );
}

/** The minutes are closed: from now on the recommendations hold. */
export function ConcludeDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { conclusion: "" } });
  const { write, send, seeNew } = useInspectionWrite(api.inspections.conclude.mutationOptions(), visit);
  return (
    <SaveDialog
      title={t("inspections.moves.conclude-visit")}
      saveLabel={t("inspections.conclude.save")}
      form={form}
      prefix="conclude"
      write={write}
      onSave={({ conclusion }) => send({ conclusion }, t("inspections.conclude.done"), onDone)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("inspections.conclude.what")}</p>
      <TextAreaField
        label={t("inspections.conclusion")}
        id="conclude-conclusion"
        maxLength={4000}
        error={form.formState.errors.conclusion?.message}
        {...form.register("conclusion", {
          validate: (text) => text.trim() !== "" || t("inspections.rules.conclusion"),
        })}
      />
    </SaveDialog>
  );
}

/** The visit is not made, and why. */
export function CancelVisitDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ shouldFocusError: false, defaultValues: { reason: "" } });
  const { write, send, seeNew } = useInspectionWrite(api.inspections.cancel.mutationOptions(), visit);
  return (
    <SaveDialog
      title={t("inspections.moves.cancel-visit")}
      saveLabel={t("inspections.cancel.save")}
      form={form}
      prefix="cancel"
      write={write}
      onSave={({ reason }) => send({ reason }, t("inspections.cancel.done"), onDone)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <p>{t("inspections.cancel.what")}</p>
      <TextAreaField
        label={t("inspections.cancel.reason")}
        id="cancel-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("inspections.rules.reason"),
        })}
      />
    </SaveDialog>
  );
}
