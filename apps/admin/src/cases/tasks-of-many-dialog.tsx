import { useQuery } from "@tanstack/react-query";
import type { PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { useToday } from "../session/clock.tsx";
import { useRenewCases } from "./appointments/use-undo-hand-over.ts";
import { FormDay } from "./file/form-day.tsx";

type PlannedTask = Outputs["cases"]["tasks"]["plan"][number];
type GivenTasks = Outputs["cases"]["tasks"]["giveMany"]["tasks"];
type Value = {
  what: string;
  dueOn: PlainDate | null;
  /** By the id of the case; empty: nobody there. */
  to: Record<string, string>;
};

export interface TasksOfManyDialogProps {
  caseIds: string[];
  onClose: () => void;
  onDone: () => void;
}

/** One task for several cases: the preview says who gets it in each, and any of them can be chosen otherwise. */
export function TasksOfManyDialog({ caseIds, onClose, onDone }: TasksOfManyDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const plan = useQuery(
    api.cases.tasks.plan.queryOptions(
      { caseIds },
      { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
    ),
  );
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: { what: "", dueOn: null, to: {} } });
  const { write, save } = useGiveTasks(plan.data ?? [], () => {
    onClose();
    onDone();
  });
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("cases.tasksOfMany.title")}
      saveLabel={t("cases.tasksOfMany.save")}
      form={form}
      prefix="tasks"
      write={write}
      onSave={save}
      onClose={onClose}
      broad
    >
      <TextField
        label={t("cases.notes.what")}
        id="tasks-what"
        maxLength={300}
        error={errors.what?.message}
        {...form.register("what", { validate: (text) => text.trim() !== "" || t("cases.fileRules.said") })}
      />
      <FormDay
        control={form.control}
        name="dueOn"
        prefix="tasks"
        label={t("cases.notes.due")}
        check={(day) => (day < today ? t("cases.fileRules.notPast") : undefined)}
      />
      <LoadingPanel
        query={plan}
        explain={explainFailure}
        isEmpty={(cases) => cases.length === 0}
        empty={t("cases.tasksOfMany.nothing")}
      >
        {(cases) => (
          <>
            <p>{t("cases.tasksOfMany.preview", { count: cases.length })}</p>
            <ul className="plan-list">
              {cases.map((one) => (
                <PlannedLine key={one.caseId} one={one} form={form} />
              ))}
            </ul>
          </>
        )}
      </LoadingPanel>
    </SaveDialog>
  );
}

function PlannedLine({ one, form }: { one: PlannedTask; form: UseFormReturn<Value> }) {
  const { t } = useTranslation();
  const chosen = useWatch({ control: form.control, name: `to.${one.caseId}` });
  return (
    <li>
      <SelectField
        label={t("cases.handOverWork.caseOf", { code: one.fileCode, name: one.fullName })}
        emptyLabel={t("cases.tasksOfMany.nobody")}
        options={one.people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        value={chosen ?? one.to ?? ""}
        onChange={(event) => form.setValue(`to.${one.caseId}`, event.target.value)}
      />
    </li>
  );
}

/** Sends what was chosen; afterwards it can be taken back with one press. */
function useGiveTasks(plan: readonly PlannedTask[], onGiven: () => void) {
  const { t } = useTranslation();
  const { say, sayWithUndo } = useAnnouncer();
  const renew = useRenewCases();
  const takeBack = useTakeBack();
  const write = useWrite(api.cases.tasks.giveMany.mutationOptions());
  const save = ({ what, dueOn, to }: Value) => {
    const items = plan.flatMap(({ caseId, to: suggested }) => {
      const forId = to[caseId] ?? suggested ?? "";
      return forId ? [{ caseId, forId }] : [];
    });
    if (!dueOn) return;
    if (items.length === 0) return say(t("cases.tasksOfMany.nobodyChosen"));
    write.send({ what, dueOn, items }, ({ tasks }) => {
      onGiven();
      renew();
      sayWithUndo(t("cases.tasksOfMany.done", { count: tasks.length }), () => takeBack(tasks));
    });
  };
  return { write, save };
}

function useTakeBack(): (tasks: GivenTasks) => void {
  const { t } = useTranslation();
  const { say, sayFailed } = useAnnouncer();
  const renew = useRenewCases();
  const write = useWrite(api.cases.tasks.takeBack.mutationOptions());
  return (tasks) =>
    void write.save({ tasks, reason: t("cases.tasksOfMany.undoReason") }).then(
      ({ takenBack, kept }) => {
        const back = t("cases.tasksOfMany.takenBack", { count: takenBack });
        const stayed = kept > 0 && t("cases.tasksOfMany.kept", { count: kept });
        say([back, stayed].filter(Boolean).join(" "));
        renew();
      },
      (error) => sayFailed(String(explainFailure(error))),
    );
}
