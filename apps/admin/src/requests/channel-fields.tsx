import { type ChannelField, channelFields, type PlainDate } from "@tgpl/domain";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { type RequestFormValue, requestFieldId } from "./request-form-value.ts";
import { useRequestRules } from "./use-request-rules.ts";

/** What belongs to the way in which the request came: the agency, the place of the session, the postmark. */
export function ChannelFields() {
  const { control } = useFormContext<RequestFormValue>();
  const channel = useWatch({ control, name: "channel" });
  return channelFields(channel).map((field) =>
    field.name === "on" ? (
      <DayField key={field.name} field={field} />
    ) : (
      <WordsField key={field.name} field={field} />
    ),
  );
}

function WordsField({ field }: { field: ChannelField }) {
  const [language] = useLanguage();
  const { register, formState } = useFormContext<RequestFormValue>();
  const rules = useRequestRules();
  const isFrom = field.name === "from";
  const name = isFrom ? "channelFrom" : "channelReference";
  return (
    <TextField
      label={field.label[language]}
      className="c3"
      id={requestFieldId(name)}
      optional={!field.required}
      maxLength={isFrom ? 200 : 80}
      error={formState.errors[name]?.message}
      {...register(name, isFrom ? rules.channelFrom : undefined)}
    />
  );
}

function DayField({ field }: { field: ChannelField }) {
  const [language] = useLanguage();
  const { control, formState } = useFormContext<RequestFormValue>();
  const { field: day } = useController({ control, name: "channelOn" });
  return (
    <DateField
      label={field.label[language]}
      className="c3"
      id={requestFieldId("channelOn")}
      error={formState.errors.channelOn?.message}
      value={day.value}
      onChange={(value) => day.onChange(value as PlainDate | null)}
      onBlur={day.onBlur}
    />
  );
}
