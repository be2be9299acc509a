import { citeProvision, needsPrivatePlace, receptionPlaces } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { isMet, type RequestFormValue, requestFieldId } from "./request-form-value.ts";

/** Where the person is received; a confidential matter is due a private place (12/2018/TT-BTP Điều 2). */
export function PlaceFields() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, control } = useFormContext<RequestFormValue>();
  const [place, confidential, channel] = useWatch({
    control,
    name: ["receptionPlace", "confidential", "channel"],
  });
  const isDue = needsPrivatePlace({ confidential, place: place || null });
  if (!isMet(channel)) return null;
  return (
    <>
      <SelectField
        label={t("requests.place.label")}
        className="c3"
        id={requestFieldId("receptionPlace")}
        emptyLabel={t("requests.place.none")}
        options={termOptions(receptionPlaces, language)}
        {...register("receptionPlace")}
      />
      <CheckboxField
        label={t("requests.place.confidential")}
        className="c3 at-foot"
        id={requestFieldId("confidential")}
        {...register("confidential")}
      />
      <div role="status" className={isDue ? undefined : "vh"}>
        {isDue && (
          <p>
            <Status kind="today">{t("requests.place.private")}</Status>{" "}
            <span className="note soft">{citeProvision("12/2018/TT-BTP#2.1", language)}</span>
          </p>
        )}
      </div>
    </>
  );
}
