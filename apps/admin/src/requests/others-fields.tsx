import { partyRoles } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { FormGrid } from "@tgpl/ui/form-section.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { type OtherValue, type RequestFormValue, requestFieldId } from "./request-form-value.ts";
import { useRequestRules } from "./use-request-rules.ts";

/** Whose interest is in play: nobody else has to be told of at intake. */
export const rolesOfOthers = partyRoles.filter(({ side }) => side === "opposing" || side === "beside");

const nobody: OtherValue = { role: "opposing-party", fullName: "", birthYear: "", nationalId: "" };
const most = 20;

/** The other side and those beside the person, as far as known: they are compared with all cases as they are typed. */
export function OthersFields() {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<RequestFormValue>();
  const { fields, append, remove } = useFieldArray({ control, name: "others" });
  const fault = formState.errors.others?.message;
  return (
    <div className="others-in-matter" id={requestFieldId("others")} tabIndex={-1}>
      <h3>{t("requests.others.title")}</h3>
      <p className="hint">{t("requests.others.hint")}</p>
      {fault && <p className="err">{fault}</p>}
      {fields.map(({ id }, at) => (
        <Other key={id} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length < most && (
        <Button onClick={() => append(nobody, { focusName: `others.${fields.length}.fullName` })}>
          {t("requests.others.add")}
        </Button>
      )}
    </div>
  );
}

function Other({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, formState } = useFormContext<RequestFormValue>();
  const rules = useRequestRules();
  const errors = formState.errors.others?.[at];
  const number = { number: at + 1 };
  return (
    <fieldset>
      <legend className="vh">{t("requests.others.number", number)}</legend>
      <FormGrid>
        <TextField
          label={t("requests.others.name")}
          className="c3"
          id={otherFieldId(at, "fullName")}
          maxLength={120}
          error={errors?.fullName?.message}
          {...register(`others.${at}.fullName`, rules.otherName)}
        />
        <SelectField
          label={t("cases.people.role")}
          className="c3"
          id={otherFieldId(at, "role")}
          emptyLabel={null}
          options={termOptions(rolesOfOthers, language)}
          {...register(`others.${at}.role`)}
        />
        <TextField
          label={t("cases.people.born")}
          className="c2"
          id={otherFieldId(at, "birthYear")}
          inputMode="numeric"
          maxLength={4}
          error={errors?.birthYear?.message}
          {...register(`others.${at}.birthYear`, rules.otherYear)}
        />
        <TextField
          label={t("cases.people.nationalId")}
          className="c2"
          id={otherFieldId(at, "nationalId")}
          inputMode="numeric"
          error={errors?.nationalId?.message}
          {...register(`others.${at}.nationalId`, rules.otherId)}
        />
        <div className="c2 at-foot">
          <Button kind="bare" onClick={onRemove} aria-label={t("requests.others.removeNumber", number)}>
            {t("requests.others.remove")}
          </Button>
        </div>
      </FormGrid>
    </fieldset>
  );
}

/** Id of a control of one of them, for links of an error summary. */
export function otherFieldId(at: number, name: string): string {
  return `${requestFieldId("others")}-${at}-${name}`;
}
