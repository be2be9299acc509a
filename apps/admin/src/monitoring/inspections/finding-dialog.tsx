import { useQuery } from "@tanstack/react-query";
import { findingSeverities, type PlainDate, planClauses } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useFieldArray, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import {
  emptyFinding,
  emptyRecommendation,
  type FindingValue,
  OTHER,
  toFindingForm,
} from "./finding-form.ts";
import type { VisitDialogProps, VisitRecord } from "./inspection-records.ts";
import { useCited } from "./use-cited.ts";
import { useInspectionWrite } from "./use-inspection-write.ts";

type Form = UseFormReturn<FindingValue>;

/** What was seen, how grave it is, and who is to put it right by when. */
export function FindingDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const form: Form = useForm<FindingValue>({ shouldFocusError: false, defaultValues: emptyFinding(visit) });
  const { write, send, seeNew } = useInspectionWrite(api.inspections.addFinding.mutationOptions(), visit);
  const draft = { kind: "dialog", subject: `inspection:${visit.id}:finding` } as const;
  const severity = useController({
    control: form.control,
    name: "severity",
    rules: { validate: (code) => code !== null || t("inspections.rules.severity") },
  });
  return (
    <SaveDialog
      title={t("inspections.moves.add-finding")}
      saveLabel={t("inspections.finding.save")}
      form={form}
      prefix="finding"
      write={write}
      draft={draft}
      broad
      onSave={(value) =>
        send({ finding: toFindingForm(visit, value), draft }, t("inspections.finding.done"), onDone)
      }
      onClose={onClose}
      onSeeNew={() => void seeNew()}
    >
      <PointChoice form={form} visit={visit} />
      <ChoiceList
        label={t("inspections.severity")}
        id="finding-severity"
        choices={findingSeverities.map(({ code, label, means }) => ({
          value: code,
          label: label[language],
          note: means[language],
        }))}
        value={severity.field.value}
        onChange={severity.field.onChange}
        error={severity.fieldState.error?.message}
      />
      <TextAreaField
        label={t("inspections.seen")}
        hint={t("inspections.seenHint")}
        id="finding-seen"
        rows={3}
        maxLength={4000}
        error={form.formState.errors.seen?.message}
        {...form.register("seen", {
          validate: (text) => text.trim() !== "" || t("inspections.rules.seen"),
        })}
      />
      <Recommendations form={form} visit={visit} />
    </SaveDialog>
  );
}

/** The point of the checklist, which brings its clause; outside the list, a clause of the plan. */
function PointChoice({ form, visit }: { form: Form; visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const cited = useCited();
  const itemId = useWatch({ control: form.control, name: "itemId" });
  const { items } = visit.checklist;
  const point = items.find(({ id }) => id === itemId);
  return (
    <>
      <SelectField
        label={t("inspections.point")}
        hint={point ? t("inspections.against", { by: cited(point) }) : undefined}
        id="finding-itemId"
        options={items.map(({ id, text }, at) => ({ value: id, label: `${at + 1}. ${text[language]}` }))}
        emptyLabel={t("inspections.outsideList")}
        {...form.register("itemId")}
      />
      {!point && (
        <SelectField
          label={t("inspections.clause")}
          id="finding-planClause"
          optional
          options={planClauses.map(({ id, text }) => ({ value: id, label: `${id}. ${text[language]}` }))}
          {...form.register("planClause")}
        />
      )}
    </>
  );
}

function Recommendations({ form, visit }: { form: Form; visit: VisitRecord }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "recommendations" });
  return (
    <fieldset className="inspection-recommendations">
      <legend>{t("inspections.recommendations")}</legend>
      {fields.map(({ id }, at) => (
        <RecommendationFields
          key={id}
          form={form}
          at={at}
          onDrop={fields.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      <Button onClick={() => append(emptyRecommendation(visit))}>{t("inspections.addRecommendation")}</Button>
    </fieldset>
  );
}

interface RecommendationProps {
  form: Form;
  at: number;
  /** Left out for the only one: a finding has one at least. */
  onDrop: (() => void) | undefined;
}

function RecommendationFields({ form, at, onDrop }: RecommendationProps) {
  const { t } = useTranslation();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const errors = form.formState.errors.recommendations?.[at];
  const officeId = useWatch({ control: form.control, name: `recommendations.${at}.officeId` });
  const due = useController({
    control: form.control,
    name: `recommendations.${at}.dueOn`,
    rules: { validate: (day) => day !== null || t("inspections.rules.due") },
  });
  const prefix = `finding-recommendations-${at}`;
  const needed = (words: string) => ({ validate: (text: string) => text.trim() !== "" || words });
  return (
    <div className="inspection-recommendation">
      <TextAreaField
        label={t("inspections.whatToDo")}
        id={`${prefix}-text`}
        rows={2}
        maxLength={4000}
        error={errors?.text?.message}
        {...form.register(`recommendations.${at}.text`, needed(t("inspections.rules.whatToDo")))}
      />
      <div className="field-pair">
        <SelectField
          label={t("inspections.owner")}
          id={`${prefix}-officeId`}
          options={[
            ...offices.map(({ id, name }) => ({ value: id, label: name })),
            { value: OTHER, label: t("inspections.otherOwner") },
          ]}
          emptyLabel={null}
          {...form.register(`recommendations.${at}.officeId`)}
        />
        <DateField
          label={t("inspections.dueOn")}
          id={`${prefix}-dueOn`}
          value={due.field.value}
          onChange={(day) => due.field.onChange(day as PlainDate | null)}
          error={errors?.dueOn?.message}
        />
      </div>
      {officeId === OTHER && (
        <TextField
          label={t("inspections.ownerName")}
          id={`${prefix}-ownerName`}
          maxLength={200}
          error={errors?.ownerName?.message}
          {...form.register(`recommendations.${at}.ownerName`, needed(t("inspections.rules.owner")))}
        />
      )}
      {onDrop && (
        <Button kind="bare" onClick={onDrop} aria-label={t("inspections.dropOf", { at: at + 1 })}>
          {t("inspections.drop")}
        </Button>
      )}
    </div>
  );
}
