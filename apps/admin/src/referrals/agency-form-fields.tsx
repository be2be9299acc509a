import { agencyKinds } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import type { AgencyFormValue } from "./agency-form-value.ts";

const most = 10;

/** What is known of an agency, and whom to call. Stands inside a `FormProvider` of `AgencyFormValue`. */
export function AgencyFormFields() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, formState } = useFormContext<AgencyFormValue>();
  const { errors } = formState;
  return (
    <>
      <SelectField
        label={t("agencies.kind")}
        id="agency-kind"
        options={termOptions(agencyKinds, language)}
        error={errors.kind?.message}
        {...register("kind", { required: t("agencies.rules.kind") })}
      />
      <TextField
        label={t("agencies.name")}
        id="agency-name"
        maxLength={200}
        error={errors.name?.message}
        {...register("name", { validate: (text) => text.trim() !== "" || t("agencies.rules.name") })}
      />
      <TextField label={t("agencies.nameEn")} optional maxLength={200} {...register("nameEn")} />
      <div className="field-pair">
        <TextField label={t("agencies.phone")} optional type="tel" maxLength={40} {...register("phone")} />
        <TextField label={t("agencies.email")} optional type="email" maxLength={120} {...register("email")} />
      </div>
      <TextField label={t("agencies.address")} optional maxLength={200} {...register("address")} />
      <TextField label={t("notices.note")} optional maxLength={400} {...register("note")} />
      <Contacts />
    </>
  );
}

function Contacts() {
  const { t } = useTranslation();
  const { control } = useFormContext<AgencyFormValue>();
  const { fields, append, remove } = useFieldArray({ control, name: "contacts" });
  const empty = { name: "", duty: "", phone: "", email: "" };
  return (
    <>
      <h3>{t("agencies.contacts")}</h3>
      {fields.map(({ id }, at) => (
        <Contact key={id} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length < most && (
        <Button kind="bare" onClick={() => append(empty)}>
          {t("agencies.addContact")}
        </Button>
      )}
    </>
  );
}

function Contact({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { register } = useFormContext<AgencyFormValue>();
  const number = { number: at + 1 };
  return (
    <fieldset className="contact-fields">
      <legend>{t("agencies.contactNumber", number)}</legend>
      <div className="field-pair">
        <TextField label={t("agencies.contactName")} maxLength={120} {...register(`contacts.${at}.name`)} />
        <TextField label={t("agencies.duty")} optional maxLength={120} {...register(`contacts.${at}.duty`)} />
      </div>
      <div className="field-pair">
        <TextField
          label={t("agencies.phone")}
          optional
          type="tel"
          maxLength={40}
          {...register(`contacts.${at}.phone`)}
        />
        <TextField
          label={t("agencies.email")}
          optional
          maxLength={120}
          {...register(`contacts.${at}.email`)}
        />
      </div>
      <Button kind="bare" onClick={onRemove} aria-label={t("agencies.removeContactNumber", number)}>
        {t("agencies.removeContact")}
      </Button>
    </fieldset>
  );
}
