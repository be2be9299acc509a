import { requestChannels, requesterKinds } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { termOptions } from "../text/term-options.ts";
import { ChannelFields } from "./channel-fields.tsx";
import { KnownRequester } from "./known-requester.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { type RequestFormValue, requestFieldId } from "./request-form-value.ts";
import { useRequestRules } from "./use-request-rules.ts";

/** How the request came in, and who files it when it is not the person concerned. */
export function RequesterFields({ applicantId }: { applicantId?: string | undefined }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { register, control, formState } = useFormContext<RequestFormValue>();
  const kind = useWatch({ control, name: "requesterKind" });
  const rules = useRequestRules();
  return (
    <>
      <SelectField
        label={t("requests.channel")}
        className="c3"
        id={requestFieldId("channel")}
        emptyLabel={null}
        options={termOptions(requestChannels, language)}
        {...register("channel")}
      />
      <ChannelFields />
      <SelectField
        label={t("requests.requesterKind")}
        className="c3"
        id={requestFieldId("requesterKind")}
        emptyLabel={null}
        options={termOptions(requesterKinds, language)}
        {...register("requesterKind")}
      />
      {applicantId && <KnownRequester applicantId={applicantId} />}
      {kind !== "self" && (
        <TextField
          label={t("requests.requesterName")}
          id={requestFieldId("requesterName")}
          maxLength={120}
          error={formState.errors.requesterName?.message}
          {...register("requesterName", rules.requesterName)}
        />
      )}
      <PlaceFields />
    </>
  );
}
