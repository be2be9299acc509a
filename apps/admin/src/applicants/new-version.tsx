import { Notice } from "@tgpl/ui/notice.tsx";
import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type ApplicantFormValue, fromApplicantRecord } from "./applicant-form-value.ts";
import type { ApplicantRecord } from "./applicant-sheets.tsx";

type Field = keyof ApplicantFormValue;

/**
 * Brings a newer version of the record into a form under way: what was typed here stays, all else follows the new
 * version. Answers which fields the other person had changed.
 */
export function useNewVersion(
  form: UseFormReturn<ApplicantFormValue>,
  record: ApplicantRecord,
): readonly Field[] {
  const base = useRef(record);
  const [changed, setChanged] = useState<readonly Field[]>([]);
  useEffect(() => {
    if (record.version === base.current.version) return;
    const next = fromApplicantRecord(record);
    setChanged(differing(fromApplicantRecord(base.current), next));
    base.current = record;
    form.reset(next, { keepDirtyValues: true });
  }, [form, record]);
  return changed;
}

export function differing(one: ApplicantFormValue, other: ApplicantFormValue): readonly Field[] {
  const names = Object.keys(one) as Field[];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

export function NewVersionNotice({ changed }: { changed: readonly Field[] }) {
  const { t } = useTranslation();
  if (changed.length === 0) return null;
  const fields = changed.map((name) => t(`applicants.fields.${name}`)).join("; ");
  return (
    <Notice tone="info" title={t("applicants.newVersion", { fields })}>
      {t("applicants.newVersionText")}
    </Notice>
  );
}
