import type { PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import { FormProvider, useController, useForm, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { Clashes } from "../../merge/clashes.tsx";
import { showClashes } from "../../merge/show-clashes.ts";
import { useMergedForm } from "../../merge/use-merged-form.ts";
import { useToday } from "../../session/clock.tsx";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import { applicantWhole } from "../use-applicant-words.ts";
import { draftOf, type FactDraft, isOfFact, recordedFacts, toSaid } from "./fact-draft.ts";
import { FactValueFields } from "./fact-value-fields.tsx";
import { useDraftWords } from "./use-draft-words.ts";
import {
  type HistoryEntry,
  type HistoryFact,
  useFactTitle,
  useFactValueWords,
} from "./use-fact-value-words.ts";

export interface FactDialogProps {
  record: ApplicantRecord;
  /** The fact that stands chosen at first. */
  fact?: HistoryFact | undefined;
  /** The entry to be put right; left out: a change, or the correction of what stands. */
  corrects?: HistoryEntry | undefined;
  isMending?: boolean | undefined;
  onClose: () => void;
  onDone: () => void;
  onSeeNew: () => Promise<unknown>;
}

/** A change in life, or a mistake put right: which fact, what is so, since when, and why. */
export function FactDialog(props: FactDialogProps) {
  const { record, corrects, onClose, onDone, onSeeNew } = props;
  const { t } = useTranslation();
  const words = useDraftWords();
  const form = useForm<FactDraft>({
    shouldFocusError: false,
    defaultValues: draftOf(record, { fact: props.fact, corrects, isMending: props.isMending ?? false }),
  });
  const merge = useMergedForm({
    form,
    record,
    versionOf: ({ version }) => String(version),
    toValue: (newer) => draftOf(newer, { ...props, isMending: props.isMending ?? false }),
    whole: applicantWhole,
  });
  // Only a clash in the fact that is written down matters: nothing else is saved.
  const fact = form.watch("fact");
  const write = useWrite(api.applicants.recordFact.mutationOptions());
  const seeNew = async () => {
    await onSeeNew();
    write.forget();
  };
  const save = (draft: FactDraft) => {
    if (merge.open().some(({ path }) => isOfFact(path, draft.fact))) return showClashes();
    write.send(
      { id: record.id, version: record.version, corrects: corrects?.id ?? null, ...toSaid(draft) },
      onDone,
    );
  };
  return (
    <FormProvider {...form}>
      <SaveDialog
        title={t(corrects ? "applicants.history.correctTitle" : "applicants.history.record")}
        saveLabel={t("applicants.save")}
        form={form}
        prefix="fact"
        write={write}
        onSave={save}
        onClose={onClose}
        onSeeNew={() => void seeNew()}
        toName={(path) => (path === "from" ? "from" : path === "value" ? "fact" : undefined)}
        broad
      >
        <Clashes
          merge={{ ...merge, clashes: merge.clashes.filter(({ path }) => isOfFact(path, fact)) }}
          form={form}
          subject={{ kind: "applicant", id: record.id }}
          version={String(record.version)}
          words={words}
        />
        {corrects ? <Corrected entry={corrects} /> : <WhichFact />}
        <FactValueFields />
        <Since isCorrection={corrects !== undefined} />
        <TextAreaField
          label={t("applicants.history.reason")}
          id="fact-reason"
          optional
          maxLength={4000}
          {...form.register("reason")}
        />
      </SaveDialog>
    </FormProvider>
  );
}

function Corrected({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const title = useFactTitle();
  const words = useFactValueWords();
  const entryWords = t("applicants.history.entry", {
    fact: title(entry.fact),
    value: words(entry.fact, entry.value),
  });
  return (
    <Notice tone="info" title={entryWords}>
      {t("applicants.history.correctHint")}
    </Notice>
  );
}

function WhichFact() {
  const { t } = useTranslation();
  const title = useFactTitle();
  const { control, register, formState } = useFormContext<FactDraft>();
  const { field } = useController({ control, name: "nature" });
  const natures = ["change", "correction"] as const;
  return (
    <>
      <SelectField
        label={t("applicants.history.fact")}
        id="fact-fact"
        emptyLabel={null}
        options={recordedFacts.map((fact) => ({ value: fact, label: title(fact) }))}
        error={formState.errors.fact?.message}
        {...register("fact")}
      />
      <TriState
        label={t("applicants.history.nature")}
        showLabel
        id="fact-nature"
        hint={t(`applicants.history.natureHints.${field.value}`)}
        options={natures.map((nature) => ({
          value: nature,
          label: t(`applicants.history.natures.${nature}`),
        }))}
        value={field.value}
        onChange={field.onChange}
      />
    </>
  );
}

/** A change says since when. A correction may leave the day as it was. */
function Since({ isCorrection }: { isCorrection: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const { control, formState } = useFormContext<FactDraft>();
  const nature = useWatch({ control, name: "nature" });
  const isOptional = nature === "correction";
  const { field } = useController({
    control,
    name: "from",
    rules: {
      validate: (from) => {
        if (from === null) return isOptional || t("applicants.history.rules.from");
        return from <= today || t("applicants.history.rules.future");
      },
    },
  });
  return (
    <DateField
      label={t("applicants.history.from")}
      id="fact-from"
      optional={isOptional}
      hint={
        isOptional
          ? t(isCorrection ? "applicants.history.fromKept" : "applicants.history.fromAsIs")
          : undefined
      }
      error={formState.errors.from?.message}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
    />
  );
}
