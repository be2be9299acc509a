import {
  type Disability,
  disabilityDegrees,
  disabilityTypes,
  factQuestion,
  type PlainDate,
} from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Chips } from "@tgpl/ui/chips.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import type { ApplicantFormValue } from "./applicant-form-value.ts";

type Draft = {
  types: Disability["types"];
  degree: Disability["degree"] | null;
  certified: boolean;
  certificateNumber: string;
  certificateOn: PlainDate | null;
};

/** Types, degree and certificate: kept only by "Xong", so that leaving changes nothing. */
export function DisabilityDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form = useFormContext<ApplicantFormValue>();
  const [draft, setDraft] = useState<Draft>(() => draftOf(form.getValues()));
  const [missesDegree, setMissesDegree] = useState(false);
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const keep = () => {
    if (draft.degree === null) return setMissesDegree(true);
    keepDraft(form.setValue, form.getValues(), { ...draft, degree: draft.degree });
    onClose();
  };
  return (
    <Dialog
      title={factQuestion("disability", language).short}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("applicants.cancel")}</Button>
          <Button kind="main" onClick={keep}>
            {t("applicants.done")}
          </Button>
        </>
      }
    >
      <p className="hint">{factQuestion("disability", language).hint}</p>
      <Chips
        label={t("applicants.disability.types")}
        options={termOptions(disabilityTypes, language)}
        value={draft.types}
        onChange={(types) => change({ types })}
      />
      <TriState
        label={t("applicants.disability.degree")}
        showLabel
        error={missesDegree && draft.degree === null && t("applicants.disability.degreeMissing")}
        options={termOptions(disabilityDegrees, language)}
        value={draft.degree}
        onChange={(degree) => change({ degree })}
      />
      <CheckboxField
        label={t("applicants.disability.certified")}
        checked={draft.certified}
        onChange={(event) => change({ certified: event.target.checked })}
      />
      {draft.certified && <Certificate draft={draft} change={change} />}
    </Dialog>
  );
}

function Certificate({ draft, change }: { draft: Draft; change: (changes: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t("applicants.disability.certificateNumber")}
        optional
        maxLength={40}
        value={draft.certificateNumber}
        onChange={(event) => change({ certificateNumber: event.target.value })}
      />
      <DateField
        label={t("applicants.disability.certificateOn")}
        optional
        value={draft.certificateOn}
        onChange={(day) => change({ certificateOn: day as PlainDate | null })}
      />
    </>
  );
}

function draftOf({ answers, certificateNumber, certificateOn }: ApplicantFormValue): Draft {
  const { disability } = answers;
  const known = disability === "unknown" || disability === null ? undefined : disability;
  return {
    types: known?.types ?? [],
    degree: known?.degree ?? null,
    certified: known?.certified ?? false,
    certificateNumber,
    certificateOn,
  };
}

type SetValue = ReturnType<typeof useFormContext<ApplicantFormValue>>["setValue"];

function keepDraft(set: SetValue, { answers }: ApplicantFormValue, draft: Draft & Disability): void {
  const { types, degree, certified } = draft;
  const asIs = { shouldDirty: true } as const;
  set("answers", { ...answers, disability: { types, degree, certified } }, asIs);
  set("certificateNumber", certified ? draft.certificateNumber : "", asIs);
  set("certificateOn", certified ? draft.certificateOn : null, asIs);
}
