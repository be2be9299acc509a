import { useQuery } from "@tanstack/react-query";
import { type ProviderKind, providerKinds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { termOptions } from "../text/term-options.ts";

type Values = { fullName: string; kind: ProviderKind; officeId: string; signLanguage: boolean };

export function ProviderDialog({ onSaved, onClose }: { onSaved: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { say } = useAnnouncer();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { fullName: "", kind: "legal-aid-officer", officeId: "", signLanguage: false },
  });
  const write = useWrite(api.directory.createProvider.mutationOptions());
  const save = (values: Values) =>
    write.send(values, () => {
      say(t("directory.providerAdded", { name: values.fullName }));
      onSaved();
    });
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("directory.addProvider")}
      saveLabel={t("directory.add")}
      form={form}
      prefix="provider"
      write={write}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t("directory.fullName")}
        id="provider-fullName"
        error={errors.fullName?.message}
        {...form.register("fullName", { required: t("directory.fullNameMissing") })}
      />
      <SelectField
        label={t("directory.providerKind")}
        id="provider-kind"
        emptyLabel={null}
        options={termOptions(providerKinds, language)}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
      <SelectField
        label={t("directory.office")}
        id="provider-officeId"
        options={offices.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
        error={errors.officeId?.message}
        {...form.register("officeId", { required: t("directory.officeMissing") })}
      />
      <CheckboxField label={t("directory.signLanguage")} {...form.register("signLanguage")} />
    </SaveDialog>
  );
}
