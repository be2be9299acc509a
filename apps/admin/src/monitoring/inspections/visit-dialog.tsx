import { useQuery, useQueryClient } from "@tanstack/react-query";
import { inspectedKinds, inspectionKinds, type PlainDate } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useEffect } from "react";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog, type SaveDialogProps } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { termOptions } from "../../text/term-options.ts";
import { InspectedField } from "./inspected-field.tsx";
import type { VisitDialogProps } from "./inspection-records.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";
import { fromVisit, linesOf, noVisit, toVisitForm, type VisitValue } from "./visit-form.ts";

export interface PlanVisitDialogProps {
  /** What is known already, for a follow-up. */
  start?: VisitValue | undefined;
  onClose: () => void;
  onPlanned: (id: string) => void;
}

/** A visit is put into the plan of its year. */
export function PlanVisitDialog({ start = noVisit, onClose, onPlanned }: PlanVisitDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const form = useForm<VisitValue>({ shouldFocusError: false, defaultValues: start });
  const write = useWrite(api.inspections.plan.mutationOptions());
  const draft = { kind: "dialog", subject: `inspection:plan:${start.followUpOfId ?? "new"}` } as const;
  const save = (value: VisitValue) =>
    write.send({ ...toVisitForm(value), draft }, ({ id }) => {
      void cache.invalidateQueries({ queryKey: api.inspections.pathKey() });
      say(t("inspections.planned"));
      onPlanned(id);
    });
  return (
    <VisitFields
      title={t(start.followUpOfId ? "inspections.moves.plan-follow-up" : "inspections.plan")}
      saveLabel={t("inspections.savePlan")}
      {...{ form, write, draft, onClose }}
      onSave={save}
    />
  );
}

/** What is planned is planned otherwise. */
export function ChangeVisitDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const form = useForm<VisitValue>({ shouldFocusError: false, defaultValues: fromVisit(visit) });
  const { write, send, seeNew } = useInspectionWrite(api.inspections.replan.mutationOptions(), visit);
  return (
    <VisitFields
      title={t("inspections.moves.change-visit")}
      saveLabel={t("inspections.saveChange")}
      {...{ form, write, onClose }}
      onSave={(value) => send({ form: toVisitForm(value) }, t("inspections.changed"), onDone)}
      onSeeNew={() => void seeNew()}
    />
  );
}

type FieldsProps = Omit<SaveDialogProps<VisitValue>, "prefix" | "children" | "broad">;

function VisitFields(props: FieldsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { form } = props;
  const { errors } = form.formState;
  const [kind, isFollowUp] = useWatch({ control: form.control, name: ["kind", "followUpOfId"] });
  const plannedOn = useController({
    control: form.control,
    name: "plannedOn",
    rules: { validate: (day) => day !== null || t("inspections.rules.day") },
  });
  const needed = (words: string) => ({ validate: (text: string) => text.trim() !== "" || words });
  const kinds = termOptions(inspectionKinds, language).filter(({ value }) =>
    isFollowUp ? value === "follow-up" : value !== "follow-up",
  );
  return (
    <SaveDialog {...props} prefix="visit" broad>
      <div className="field-pair">
        <SelectField
          label={t("inspections.kind")}
          id="visit-kind"
          options={kinds}
          emptyLabel={null}
          hint={kind === "unannounced" ? t("inspections.unannouncedHint") : undefined}
          {...form.register("kind")}
        />
        <DateField
          label={t("inspections.plannedOn")}
          id="visit-plannedOn"
          value={plannedOn.field.value}
          onChange={(day) => plannedOn.field.onChange(day as PlainDate | null)}
          error={errors.plannedOn?.message}
        />
      </div>
      <div className="field-pair">
        <SelectField
          label={t("inspections.inspectedKind")}
          id="visit-inspectedKind"
          options={termOptions(inspectedKinds, language)}
          emptyLabel={null}
          {...form.register("inspectedKind")}
        />
        <InspectedField form={form} />
      </div>
      <TextField
        label={t("inspections.subject")}
        id="visit-subject"
        maxLength={300}
        error={errors.subject?.message}
        {...form.register("subject", needed(t("inspections.rules.subject")))}
      />
      <TextField
        label={t("inspections.basis")}
        hint={t("inspections.basisHint")}
        id="visit-basis"
        optional
        maxLength={300}
        {...form.register("basis")}
      />
      <TextAreaField
        label={t("inspections.team")}
        hint={t("inspections.teamHint")}
        id="visit-team"
        rows={3}
        error={errors.team?.message}
        {...form.register("team", {
          validate: (text) => linesOf(text).length > 0 || t("inspections.rules.team"),
        })}
      />
      <ChecklistField form={form} />
    </SaveDialog>
  );
}

/** The checklists that are made for whom is inspected; where there is one it is chosen. */
function ChecklistField({ form }: { form: UseFormReturn<VisitValue> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data = [] } = useQuery(api.inspections.checklists.queryOptions());
  const [inspectedKind, chosen] = useWatch({ control: form.control, name: ["inspectedKind", "checklistId"] });
  const fitting = data.filter((one) => one.for.includes(inspectedKind));
  const [first] = fitting;
  useEffect(() => {
    if (first && !fitting.some(({ id }) => id === chosen)) form.setValue("checklistId", first.id);
  }, [first, chosen, fitting, form]);
  return (
    <SelectField
      label={t("inspections.checklist")}
      id="visit-checklistId"
      options={fitting.map(({ id, title, items }) => ({
        value: id,
        label: t("inspections.checklistOf", { title: title[language], count: items.length }),
      }))}
      emptyLabel={null}
      {...form.register("checklistId")}
    />
  );
}
