import {
  type FieldOfLaw,
  fieldsOfLaw,
  type Language,
  type LegalTerm,
  type PlainDate,
  type ProviderKind,
  type ProviderLanguage,
  type ProviderSkill,
  type ProviderTie,
  providerKinds,
  providerLanguages,
  providerSkills,
  providerTies,
} from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Chips } from "@tgpl/ui/chips.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { termOptions } from "../text/term-options.ts";
import { DayControl } from "./day-control.tsx";
import { type ProviderRecord, useProviderWrite } from "./use-provider-write.ts";

type Values = {
  fullName: string;
  kind: ProviderKind;
  tie: ProviderTie;
  organisation: string;
  fieldsOfLaw: FieldOfLaw[];
  skills: ProviderSkill[];
  languages: ProviderLanguage[];
  cardNumber: string;
  cardFrom: PlainDate | null;
  cardUntil: PlainDate | null;
  seniorFrom: PlainDate | null;
  phone: string;
  email: string;
};

/** Everything that is written down about a provider, but where they work and when they are away. */
export function RecordDialog({ provider, onClose }: { provider: ProviderRecord; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: toValues(provider) });
  const { write, send, seeNew } = useProviderWrite(api.providers.update.mutationOptions(), provider);
  const save = (values: Values) =>
    send({ form: toForm(values) }, () => {
      say(t("providers.saved"));
      onClose();
    });
  return (
    <SaveDialog
      title={t("providers.editTitle", { name: provider.fullName })}
      saveLabel={t("providers.save")}
      form={form}
      prefix="provider"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      toName={(path) => path.replace(/^form\./, "") as keyof Values}
      broad
    >
      <WhoFields form={form} />
      <AbilityFields form={form} />
      <CardFields form={form} />
    </SaveDialog>
  );
}

type Form = { form: UseFormReturn<Values> };

function WhoFields({ form }: Form) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { errors } = form.formState;
  const tie = useWatch({ control: form.control, name: "tie" });
  return (
    <>
      <div className="field-pair">
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
          {...form.register("kind")}
        />
      </div>
      <div className="field-pair">
        <SelectField
          label={t("providers.tie")}
          id="provider-tie"
          emptyLabel={null}
          options={termOptions(providerTies, language)}
          {...form.register("tie")}
        />
        {tie !== "state-centre" && (
          <TextField
            label={t("providers.organisation")}
            id="provider-organisation"
            error={errors.organisation?.message}
            {...form.register("organisation", {
              validate: (name) => name.trim() !== "" || t("providers.organisationMissing"),
            })}
          />
        )}
      </div>
      <div className="field-pair">
        <TextField
          label={t("applicants.phone")}
          id="provider-phone"
          type="tel"
          optional
          error={errors.phone?.message}
          {...form.register("phone")}
        />
        <TextField
          label={t("providers.email")}
          id="provider-email"
          type="email"
          optional
          error={errors.email?.message}
          {...form.register("email")}
        />
      </div>
    </>
  );
}

function AbilityFields({ form }: Form) {
  const { t } = useTranslation();
  return (
    <>
      <Several form={form} name="fieldsOfLaw" label={t("providers.field")} terms={fieldsOfLaw} />
      <Several form={form} name="skills" label={t("providers.skill")} terms={providerSkills} />
      <Several form={form} name="languages" label={t("providers.language")} terms={providerLanguages} />
    </>
  );
}

interface SeveralProps extends Form {
  name: "fieldsOfLaw" | "skills" | "languages";
  label: string;
  terms: readonly LegalTerm[];
}

function Several({ form, name, label, terms }: SeveralProps) {
  const [language] = useLanguage();
  const { field } = useController({ control: form.control, name });
  return (
    <Chips label={label} options={optionsOf(terms, language)} value={field.value} onChange={field.onChange} />
  );
}

function optionsOf(terms: readonly LegalTerm[], language: Language) {
  return termOptions<string>(terms, language);
}

function CardFields({ form }: Form) {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-pair">
        <DayControl
          form={form}
          name="seniorFrom"
          prefix="provider"
          label={t("providers.seniorFrom")}
          hint={t("providers.seniorHint")}
        />
        <TextField
          label={t("providers.cardNumber")}
          id="provider-cardNumber"
          optional
          {...form.register("cardNumber")}
        />
      </div>
      <div className="field-pair">
        <DayControl form={form} name="cardFrom" prefix="provider" label={t("providers.cardFrom")} />
        <DayControl form={form} name="cardUntil" prefix="provider" label={t("providers.cardUntil")} />
      </div>
    </>
  );
}

function toValues(provider: ProviderRecord): Values {
  const { organisation, cardNumber, phone, email } = provider;
  const { fullName, kind, tie, fieldsOfLaw, skills, languages, cardFrom, cardUntil, seniorFrom } = provider;
  return {
    ...{ fullName, kind, tie, fieldsOfLaw, skills, languages, cardFrom, cardUntil, seniorFrom },
    organisation: organisation ?? "",
    cardNumber: cardNumber ?? "",
    phone: phone ?? "",
    email: email ?? "",
  };
}

function toForm({ organisation, cardNumber, phone, email, ...rest }: Values) {
  return {
    ...rest,
    organisation: rest.tie === "state-centre" ? null : organisation.trim() || null,
    cardNumber: cardNumber.trim() || null,
    phone: phone.trim() || null,
    email: email.trim() || null,
  };
}
