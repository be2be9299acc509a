import { useQuery } from "@tanstack/react-query";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { useQualityDone, useQualityWrite } from "./use-quality-write.ts";

type Value = { accountId: string | null; reason: string };

/** Who scores a second time, blind, and why. */
export function NameSecondDialog({ record, onClose }: { record: AppraisalRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const { caseId, version } = record;
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { accountId: null, reason: "" } });
  const done = useQualityDone();
  const { write, dialogWrite, seeNew } = useQualityWrite(api.quality.nameSecond.mutationOptions());
  const save = ({ accountId, reason }: Value) =>
    accountId &&
    write.send({ caseId, version, accountId, reason }, () => {
      onClose();
      done(t("quality.second.done"));
    });
  return (
    <SaveDialog
      title={t("quality.second.title")}
      saveLabel={t("quality.second.save")}
      form={form}
      prefix="second"
      write={dialogWrite}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <p>{t("quality.second.what")}</p>
      <Who caseId={caseId} form={form} />
      <TextAreaField
        label={t("quality.second.reason")}
        id="second-reason"
        maxLength={4000}
        error={form.formState.errors.reason?.message}
        {...form.register("reason", {
          validate: (text) => text.trim() !== "" || t("quality.second.reasonRule"),
        })}
      />
    </SaveDialog>
  );
}

function Who({ caseId, form }: { caseId: string; form: UseFormReturn<Value> }) {
  const { t } = useTranslation();
  const people = useQuery(api.quality.appraisers.queryOptions({ caseId }));
  const { field } = useController({
    control: form.control,
    name: "accountId",
    rules: { required: t("quality.second.whoRule") },
  });
  return (
    <LoadingPanel
      query={people}
      isEmpty={(found) => found.length === 0}
      empty={t("quality.second.none")}
      explain={explainFailure}
      rows={2}
    >
      {(found) => (
        <ChoiceList
          label={t("quality.second.who")}
          id="second-accountId"
          choices={found.map(({ id, name }) => ({ value: id, label: name }))}
          value={field.value}
          onChange={field.onChange}
          error={form.formState.errors.accountId?.message}
        />
      )}
    </LoadingPanel>
  );
}
