import { useQueryClient } from "@tanstack/react-query";
import type { FactName, Instant } from "@tgpl/domain";
import { FormSection } from "@tgpl/ui/form-section.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { ApplicantFields } from "../applicants/applicant-fields.tsx";
import { type Duplicate, DuplicateNotice } from "../applicants/duplicate-notice.tsx";
import { FactFields } from "../applicants/fact-fields.tsx";
import { Clashes } from "../merge/clashes.tsx";
import type { Merge } from "../merge/use-merged-form.ts";
import { MatterFields } from "../requests/matter-fields.tsx";
import { PapersFields } from "../requests/papers-fields.tsx";
import type { RequestRecord } from "../requests/request-form-value.ts";
import type { Answer } from "./answer.ts";
import { CompareDialog } from "./compare-dialog.tsx";
import { intakeFaults } from "./intake-faults.ts";
import { papersToAsk } from "./needed-papers.ts";
import { NeedsDetails } from "./needs-details.tsx";
import { NoneOfTheRest } from "./none-of-the-rest.tsx";
import type { IntakeValue, PersonRecord } from "./request-value.ts";
import { versionOf } from "./use-intake-merge.ts";
import { useIntakeWords } from "./use-intake-words.ts";
import type { Settle } from "./use-settle.ts";

export interface IntakeFieldsProps {
  settle: Settle;
  asked: FactName | null;
  answer: Answer;
  receivedAt: Instant;
  merge: Merge<IntakeValue>;
  /** Undefined while the request is new. */
  record: RequestRecord | undefined;
  onUsePerson: (record: PersonRecord) => void;
  personId: string | undefined;
  isNew: boolean;
}

/** The form: who, what for, what is known for the test of eligibility, which papers were seen. */
export function IntakeFields(props: IntakeFieldsProps) {
  const { t } = useTranslation();
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Faults settle={props.settle} />
      <WhatOthersSaved {...props} />
      <FormSection title={t("requests.person")} part="person">
        <ApplicantFields>
          <Duplicates {...props} />
        </ApplicantFields>
        <NeedsDetails requestId={props.record?.id} />
      </FormSection>
      <FormSection title={t("requests.matterTitle")} part="matter">
        <MatterFields receivedAt={props.receivedAt} applicantId={props.personId} />
      </FormSection>
      <FormSection title={t("requests.factsTitle")} part="facts">
        <FactFields asked={props.asked} />
        <NoneOfTheRest />
      </FormSection>
      <FormSection title={t("requests.papersTitle")} part="papers">
        <PapersFields asked={papersToAsk(props.answer.decision, props.answer.papers)} />
      </FormSection>
    </form>
  );
}

function WhatOthersSaved({ merge, record }: IntakeFieldsProps) {
  const form = useFormContext<IntakeValue>();
  const words = useIntakeWords();
  if (!record) return null;
  const subject = { kind: "request", id: record.id } as const;
  return <Clashes merge={merge} form={form} subject={subject} version={versionOf(record)} words={words} />;
}

/** What keeps the form from being saved. What a dialog asked for is answered in the dialog. */
function Faults({ settle }: { settle: Settle }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { formState } = useFormContext<IntakeValue>();
  const { errors, submitCount } = formState;
  const isInDialog = settle.move === "refuse" || settle.move === "accept-immediately";
  const seeNew = () => {
    settle.forget();
    void cache.invalidateQueries({ queryKey: api.requests.pathKey() });
  };
  return (
    <>
      <SaveError
        error={isInDialog ? null : settle.error}
        faults={intakeFaults(errors)}
        attempt={submitCount + settle.attempt}
        onSeeNew={seeNew}
      />
      {settle.error && settle.isSaved && <Notice tone="info">{t("eligibility.savedSoFar")}</Notice>}
    </>
  );
}

function Duplicates({ personId, isNew, onUsePerson }: IntakeFieldsProps) {
  const { t } = useTranslation();
  const [compared, setCompared] = useState<Duplicate | null>(null);
  if (!isNew) return null;
  if (personId) return <Notice tone="info">{t("eligibility.person.known")}</Notice>;
  return (
    <>
      <DuplicateNotice onCompare={setCompared} />
      {compared && (
        <CompareDialog
          id={compared.id}
          onUse={(record) => {
            onUsePerson(record);
            setCompared(null);
          }}
          onClose={() => setCompared(null)}
        />
      )}
    </>
  );
}
