import {
  type RegistrationRole,
  type RegistrationTurn,
  registrationRoles,
  registrationTurns,
} from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
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

type Values = {
  turn: RegistrationTurn;
  role: RegistrationRole;
  decidedAt: TypedMoment;
  receivedAt: TypedMoment;
  letterNumber: string;
  reason: string;
};

/** The agency refused or cancelled the registration: from here a clock runs. */
export function TurnDialog({ notice, onClose, onDone }: NoticeDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const now = toTyped(useNow());
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: {
      turn: "registration-refused",
      role: "defender",
      decidedAt: now,
      receivedAt: now,
      letterNumber: "",
      reason: "",
    },
  });
  const change = useRecordWrite(api.notices.recordTurn.mutationOptions(), notice, api.notices.pathKey());
  const save = ({ turn, role, decidedAt, receivedAt, letterNumber, reason }: Values) => {
    const [decided, received] = [readMoment(decidedAt), readMoment(receivedAt)];
    if (!received) return;
    const given = { turn, role, receivedAt: received, letterNumber: orNull(letterNumber), reason };
    change.send(
      { ...given, decidedAt: turn === "registration-cancelled" ? (decided ?? null) : null },
      onDone,
    );
  };
  return (
    <SaveDialog
      title={t("notices.moves.record-registration-turn")}
      saveLabel={t("notices.saves.record-registration-turn")}
      form={form}
      prefix="turn"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      <SelectField
        label={t("notices.turns.turn")}
        emptyLabel={null}
        options={termOptions(registrationTurns, language)}
        {...form.register("turn")}
      />
      <SelectField
        label={t("notices.turns.role")}
        emptyLabel={null}
        options={termOptions(registrationRoles, language)}
        {...form.register("role")}
      />
      <Moments form={form} />
      <TextField
        label={t("notices.letterNumber")}
        optional
        maxLength={60}
        {...form.register("letterNumber")}
      />
      <TextAreaField
        label={t("notices.turns.reason")}
        id="turn-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || t("cases.rules.reason") })}
      />
    </SaveDialog>
  );
}

function Moments({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation();
  const rules = useNoticeRules();
  const turn = useWatch({ control: form.control, name: "turn" });
  const isCancelled = turn === "registration-cancelled";
  const { field: received } = useController({
    control: form.control,
    name: "receivedAt",
    rules: rules.noticedAt,
  });
  const { field: decided } = useController({
    control: form.control,
    name: "decidedAt",
    rules: isCancelled ? rules.requestedAt : {},
  });
  const { errors } = form.formState;
  return (
    <>
      {isCancelled && (
        <MomentField
          label={t("notices.turns.decidedAt")}
          id="turn-decidedAt"
          value={decided.value}
          onChange={decided.onChange}
          error={errors.decidedAt?.message}
        />
      )}
      <MomentField
        label={t("notices.turns.receivedAt")}
        id="turn-receivedAt"
        value={received.value}
        onChange={received.onChange}
        error={errors.receivedAt?.message}
      />
    </>
  );
}
