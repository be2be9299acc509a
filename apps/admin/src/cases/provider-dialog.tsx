import { codesOf, labelOf, type ReplacementGround, replacementGrounds } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { NeedsText } from "../requests/needs-text.tsx";
import { CandidateList } from "./appointments/candidate-list.tsx";
import type { Suggested } from "./appointments/use-candidate-words.ts";
import type { CaseRecord } from "./case-page.tsx";
import { ProviderConflicts } from "./file/provider-conflicts.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type AppointmentValue = {
  providerId: string | null;
  note: string;
  ground: ReplacementGround | "";
  sidesAgreed: boolean;
  answerNumber: string;
};
const empty: AppointmentValue = {
  providerId: null,
  note: "",
  ground: "",
  sidesAgreed: false,
  answerNumber: "",
};

/** Names who performs the case: suggested in order, the officer may choose otherwise. */
export function AppointDialog(props: CaseDialogProps) {
  const { t } = useTranslation();
  const form = useForm<AppointmentValue>({ shouldFocusError: false, defaultValues: empty });
  const chosen = useWatch({ control: form.control, name: "providerId" });
  const change = useCaseWrite(api.cases.appointProvider.mutationOptions(), props.legalCase);
  const save = ({ providerId, note }: AppointmentValue) => {
    if (providerId) change.send({ providerId, note: note.trim() || null }, props.onDone);
  };
  return (
    <SaveDialog
      title={t("cases.moves.appoint-provider")}
      saveLabel={t("cases.save.appoint-provider")}
      form={form}
      prefix="appointment"
      write={change.write}
      onSave={save}
      onClose={props.onClose}
      onSeeNew={change.seeNew}
      broad
    >
      {props.legalCase.accessNeeds.length > 0 && (
        <Notice tone="info" title={t("cases.side.needs")}>
          <NeedsText needs={props.legalCase.accessNeeds} support={props.legalCase.support} />
        </Notice>
      )}
      <Candidates legalCase={props.legalCase} form={form} />
      {chosen && (
        <ProviderConflicts legalCase={props.legalCase} providerId={chosen} onLeave={props.onClose} />
      )}
    </SaveDialog>
  );
}

/** Names another: as the answer to the beneficiary's application, or on a ground of the organisation's own. */
export function ReplaceDialog(props: CaseDialogProps) {
  const { t } = useTranslation();
  const { legalCase, onDone } = props;
  const form = useForm<AppointmentValue>({ shouldFocusError: false, defaultValues: empty });
  const change = useCaseWrite(api.cases.replaceProvider.mutationOptions(), legalCase);
  const save = ({ providerId, note, ground, sidesAgreed, answerNumber }: AppointmentValue) => {
    if (!providerId) return;
    const written = { note: note.trim() || null, answerNumber: answerNumber.trim() || null };
    change.send({ providerId, ...written, ground: ground || null, sidesAgreed }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.moves.replace-provider")}
      saveLabel={t("cases.save.replace-provider")}
      form={form}
      prefix="appointment"
      write={change.write}
      onSave={save}
      onClose={props.onClose}
      onSeeNew={change.seeNew}
      broad
    >
      <GroundFields legalCase={legalCase} form={form} />
      <Candidates legalCase={legalCase} form={form} />
      {legalCase.replacementAskedAt && (
        <TextField
          label={t("cases.replacement.answerNumber")}
          id="appointment-answerNumber"
          optional
          maxLength={60}
          {...form.register("answerNumber")}
        />
      )}
    </SaveDialog>
  );
}

interface PartProps {
  legalCase: CaseRecord;
  form: UseFormReturn<AppointmentValue>;
}

/** The ground of Điều 25; an application of the beneficiary needs none. */
function GroundFields({ legalCase, form }: PartProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const ground = useWatch({ control: form.control, name: "ground" });
  const isAsked = legalCase.replacementAskedAt !== null;
  const mayAgree = legalCase.formOfAid !== "proceedings" && legalCase.fieldOfLaw === "civil-family";
  return (
    <>
      <SelectField
        label={t("cases.replacement.ground")}
        id="appointment-ground"
        optional={isAsked}
        emptyLabel={isAsked ? t("cases.replacement.byApplication") : undefined}
        options={codesOf(replacementGrounds).map((code) => ({
          value: code,
          label: labelOf(replacementGrounds, code, language),
        }))}
        error={form.formState.errors.ground?.message}
        {...form.register("ground", { required: isAsked ? false : t("cases.replacement.groundMissing") })}
      />
      {ground === "acted-for-opposing-side" && mayAgree && (
        <CheckboxField label={t("cases.replacement.sidesAgreed")} {...form.register("sidesAgreed")} />
      )}
    </>
  );
}

/** The list, and under it the note: asked for only where a rule speaks against who was chosen. */
function Candidates({ legalCase, form }: PartProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Suggested | null>(null);
  const { field } = useController({
    control: form.control,
    name: "providerId",
    rules: { required: t("cases.rules.provider") },
  });
  const needsReason = chosen?.standing === "needs-reason";
  const { errors } = form.formState;
  return (
    <>
      <CandidateList
        legalCase={legalCase}
        value={field.value}
        onChange={(provider, suggested) => {
          field.onChange(provider);
          setChosen(suggested);
        }}
        error={errors.providerId?.message}
      />
      <TextAreaField
        label={t(needsReason ? "cases.appointment.reason" : "cases.appointment.note")}
        hint={needsReason ? t("cases.appointment.reasonHint") : undefined}
        id="appointment-note"
        optional={!needsReason}
        rows={2}
        maxLength={4000}
        error={errors.note?.message}
        {...form.register("note", {
          validate: (note) => !needsReason || note.trim() !== "" || t("cases.appointment.reasonMissing"),
        })}
      />
    </>
  );
}
