import { FormSection } from "@tgpl/ui/form-section.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { ApplicantFields } from "../applicants/applicant-fields.tsx";
import { type Duplicate, DuplicateNotice } from "../applicants/duplicate-notice.tsx";
import { CompareDialog } from "../eligibility/compare-dialog.tsx";

export type PersonRecord = Outputs["applicants"]["get"];

export interface PersonPartProps {
  title: string;
  /** The person is in the register already. */
  isKnown: boolean;
  onUse: (record: PersonRecord) => void;
}

/** Who it is about: written down, or taken from the register where a likely duplicate is shown. */
export function PersonPart({ title, isKnown, onUse }: PersonPartProps) {
  return (
    <FormSection title={title}>
      <ApplicantFields>{isKnown ? <Known /> : <Duplicates onUse={onUse} />}</ApplicantFields>
    </FormSection>
  );
}

function Known() {
  const { t } = useTranslation();
  return <Notice tone="info">{t("notices.knownPerson")}</Notice>;
}

function Duplicates({ onUse }: Pick<PersonPartProps, "onUse">) {
  const [compared, setCompared] = useState<Duplicate | null>(null);
  return (
    <>
      <DuplicateNotice onCompare={setCompared} />
      {compared && (
        <CompareDialog
          id={compared.id}
          onUse={(record) => {
            onUse(record);
            setCompared(null);
          }}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}
