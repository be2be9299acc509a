import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { Office } from "./offices-page.tsx";

type Values = { kind: Office["kind"]; name: string; code: string; centreId: string };

export interface OfficeDialogProps {
  offices: readonly Office[];
  onSaved: () => void;
  onClose: () => void;
}

/** A Centre, or a branch of one. The first office of a city is its Centre. */
export function OfficeDialog({ offices, onSaved, onClose }: OfficeDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const centres = offices.filter(({ kind }) => kind === "centre");
  const [centre] = centres;
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { kind: centre ? "branch" : "centre", name: "", code: "", centreId: centre?.id ?? "" },
  });
  const kind = useWatch({ control: form.control, name: "kind" });
  const write = useWrite(api.directory.createOffice.mutationOptions());
  const save = (values: Values) => {
    const centreId = values.kind === "branch" ? values.centreId || null : null;
    write.send({ ...values, centreId }, () => {
      say(t("directory.officeAdded", { name: values.name }));
      onSaved();
    });
  };
  const { errors } = form.formState;
  const kinds = (["centre", "branch"] as const).map((value) => ({
    value,
    label: t(`directory.kinds.${value}`),
  }));
  return (
    <SaveDialog
      title={t("directory.addOffice")}
      saveLabel={t("directory.add")}
      form={form}
      prefix="office"
      write={write}
      onSave={save}
      onClose={onClose}
    >
      <SelectField
        label={t("directory.kind")}
        id="office-kind"
        emptyLabel={null}
        options={kinds}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
      <TextField
        label={t("directory.name")}
        id="office-name"
        error={errors.name?.message}
        {...form.register("name", { required: t("directory.nameMissing") })}
      />
      <TextField
        label={t("directory.code")}
        hint={t("directory.codeHint")}
        id="office-code"
        autoCapitalize="characters"
        error={errors.code?.message}
        {...form.register("code", { required: t("directory.codeMissing") })}
      />
      {kind === "branch" && (
        <SelectField
          label={t("directory.centre")}
          id="office-centreId"
          options={centres.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.centreId?.message}
          {...form.register("centreId", { required: t("directory.centreMissing") })}
        />
      )}
    </SaveDialog>
  );
}
