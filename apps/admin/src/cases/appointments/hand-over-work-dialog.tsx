import { useQuery } from "@tanstack/react-query";
import { labelOf, type ReplacementGround, replacementGrounds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { PlannedCaseLine } from "./planned-case-line.tsx";
import { useRenewCases, useUndoHandOver } from "./use-undo-hand-over.ts";

export type PlannedCase = Outputs["appointments"]["planHandOver"][number];
export type HandOverValues = {
  ground: ReplacementGround;
  note: string;
  /** By the id of the case; empty: it stays where it is. */
  to: Record<string, string>;
};

export interface HandOverWorkDialogProps {
  /** All open cases of somebody, or those chosen. */
  providerId: string | null;
  caseIds: string[];
  ground: ReplacementGround;
  onClose: () => void;
  onDone?: (() => void) | undefined;
}

/** The preview of a hand-over: each case with who would best take it; any of them can be chosen otherwise. */
export function HandOverWorkDialog(props: HandOverWorkDialogProps) {
  const { providerId, caseIds } = props;
  const { t } = useTranslation();
  const plan = useQuery(
    api.appointments.planHandOver.queryOptions(
      { providerId, caseIds },
      { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
    ),
  );
  const form = useForm<HandOverValues>({
    shouldFocusError: false,
    defaultValues: { ground: props.ground, note: "", to: {} },
  });
  const { write, save } = useHandOver(plan.data ?? [], props);
  return (
    <SaveDialog
      title={t("cases.handOverWork.title")}
      saveLabel={t("cases.handOverWork.save")}
      form={form}
      prefix="handover"
      write={write}
      onSave={save}
      onClose={props.onClose}
      onSeeNew={() => {
        write.forget();
        void plan.refetch();
      }}
      broad
    >
      <Reasons form={form} />
      <LoadingPanel
        query={plan}
        explain={explainFailure}
        isEmpty={(cases) => cases.length === 0}
        empty={t("cases.handOverWork.nothing")}
      >
        {(cases) => (
          <>
            <p>{t("cases.handOverWork.preview", { count: cases.length })}</p>
            <ul className="plan-list">
              {cases.map((one) => (
                <PlannedCaseLine key={one.id} one={one} form={form} />
              ))}
            </ul>
          </>
        )}
      </LoadingPanel>
    </SaveDialog>
  );
}

/** Sends what was chosen; afterwards it can be taken back with one press. */
function useHandOver(plan: readonly PlannedCase[], { onClose, onDone }: HandOverWorkDialogProps) {
  const { t } = useTranslation();
  const { sayWithUndo, say } = useAnnouncer();
  const renew = useRenewCases();
  const undo = useUndoHandOver();
  const write = useWrite(api.appointments.handOver.mutationOptions());
  const save = ({ ground, note, to }: HandOverValues) => {
    const items = plan.flatMap(({ id, version, to: suggested }) => {
      const toProviderId = to[id] ?? suggested ?? "";
      return toProviderId ? [{ caseId: id, version, toProviderId }] : [];
    });
    if (items.length === 0) return say(t("cases.handOverWork.nobodyChosen"));
    write.send({ ground, note, items }, ({ id, count }) => {
      onClose();
      onDone?.();
      renew();
      sayWithUndo(t("cases.handOverWork.done", { count }), () => undo(id));
    });
  };
  return { write, save };
}

function Reasons({ form }: { form: UseFormReturn<HandOverValues> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <>
      <SelectField
        label={t("cases.replacement.ground")}
        id="handover-ground"
        emptyLabel={null}
        options={replacementGrounds.map(({ code }) => ({
          value: code,
          label: labelOf(replacementGrounds, code, language),
        }))}
        {...form.register("ground")}
      />
      <TextAreaField
        label={t("cases.handOverWork.note")}
        hint={t("cases.handOverWork.noteHint")}
        id="handover-note"
        rows={2}
        maxLength={4000}
        error={form.formState.errors.note?.message}
        {...form.register("note", {
          validate: (note) => note.trim() !== "" || t("cases.handOverWork.noteMissing"),
        })}
      />
    </>
  );
}
