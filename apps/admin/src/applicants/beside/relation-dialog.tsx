import { type PlainDate, type RelationKind, relationKinds } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type Control, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useWrite } from "../../api/use-write.ts";
import { termOptions } from "../../text/term-options.ts";
import { useApplicantRules } from "../use-applicant-rules.ts";
import type { Relation } from "./relations-sheet.tsx";

type Values = {
  kind: RelationKind | "";
  fullName: string;
  phone: string;
  proofPaper: string;
  from: PlainDate | null;
  until: PlainDate | null;
};

export interface RelationDialogProps {
  applicantId: string;
  /** Left out: a new one. */
  relation: Relation | undefined;
  onClose: () => void;
  onDone: () => void;
  onSeeNew: () => void;
}

/** A relative, or somebody who acts for the person by a paper. */
export function RelationDialog({ applicantId, relation, onClose, onDone, onSeeNew }: RelationDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const rules = useApplicantRules();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: valuesOf(relation) });
  const write = useWrite(api.applicants.saveRelation.mutationOptions());
  const { errors } = form.formState;
  const kind = useWatch({ control: form.control, name: "kind" });
  const needsProof = relationKinds.some(({ code, needsProof }) => code === kind && needsProof);
  const seeNew = () => {
    onSeeNew();
    onClose();
  };
  const save = ({ kind: chosen, ...values }: Values) => {
    if (chosen === "") return;
    const known = relation ? { id: relation.id, version: relation.version } : null;
    write.send({ applicantId, known, form: { ...toForm(values), kind: chosen } }, onDone);
  };
  return (
    <SaveDialog
      title={t(relation ? "applicants.beside.relation" : "applicants.beside.addRelation")}
      saveLabel={t("applicants.save")}
      form={form}
      prefix="relation"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
      toName={(path) => nameOf(path)}
    >
      <SelectField
        label={t("applicants.beside.kind")}
        id="relation-kind"
        options={termOptions(relationKinds, language)}
        error={errors.kind?.message}
        {...form.register("kind", { required: t("applicants.beside.rules.kind") })}
      />
      <TextField
        label={t("applicants.fullName")}
        id="relation-fullName"
        maxLength={120}
        error={errors.fullName?.message}
        {...form.register("fullName", rules.fullName)}
      />
      <TextField
        label={t("applicants.phone")}
        id="relation-phone"
        optional
        type="tel"
        error={errors.phone?.message}
        {...form.register("phone", rules.phone)}
      />
      <TextField
        label={t("applicants.beside.proofPaper")}
        id="relation-proofPaper"
        optional={!needsProof}
        maxLength={200}
        hint={t("applicants.beside.proofHint")}
        error={errors.proofPaper?.message}
        {...form.register("proofPaper", {
          validate: (text) => !needsProof || text.trim() !== "" || t("applicants.beside.rules.proofPaper"),
        })}
      />
      <div className="field-pair">
        <DayField
          control={form.control}
          name="from"
          label={t("applicants.beside.since")}
          error={errors.from?.message}
        />
        <DayField
          control={form.control}
          name="until"
          label={t("applicants.beside.to")}
          error={errors.until?.message}
        />
      </div>
    </SaveDialog>
  );
}

interface DayFieldProps {
  control: Control<Values>;
  name: "from" | "until";
  label: string;
  error: string | undefined;
}

function DayField({ control, name, label, error }: DayFieldProps) {
  const { field } = useController({ control, name });
  return (
    <DateField
      label={label}
      id={`relation-${name}`}
      optional
      error={error}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
    />
  );
}

function valuesOf(relation: Relation | undefined): Values {
  return {
    kind: relation?.kind ?? "",
    fullName: relation?.fullName ?? "",
    phone: relation?.phone ?? "",
    proofPaper: relation?.proofPaper ?? "",
    from: relation?.from ?? null,
    until: relation?.until ?? null,
  };
}

function toForm({ phone, proofPaper, ...values }: Omit<Values, "kind">) {
  return { ...values, phone: phone.trim() || null, proofPaper: proofPaper.trim() || null };
}

function nameOf(path: string): keyof Values | undefined {
  const name = path.replace(/^form\./, "");
  const names = ["kind", "fullName", "phone", "proofPaper", "from", "until"] as const;
  return names.find((one) => one === name);
}
