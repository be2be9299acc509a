import { useQueryClient } from "@tanstack/react-query";
import {
  type Audience,
  disabilityDegrees,
  disabilityTypes,
  type LegalTerm,
  materialFormats,
  sessionSupports,
  sexes,
} from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { termOptions } from "../text/term-options.ts";
import {
  type CountGroup,
  contradictionOf,
  countGroups,
  isCount,
  type ResultsValue,
  toResults,
  toResultsValue,
  unknownOf,
} from "./results-value.ts";
import type { SessionDialogProps } from "./session-moves.tsx";

type Form = UseFormReturn<ResultsValue>;

/** Who came, in counts and never in names, what was there for them, and what else came of it. */
export function ResultsDialog({ session, onClose, onDone }: SessionDialogProps) {
  const { t } = useTranslation();
  const { id, version } = session;
  const cache = useQueryClient();
  const form: Form = useForm<ResultsValue>({
    shouldFocusError: false,
    defaultValues: toResultsValue(session.results),
  });
  const write = useWrite(api.outreach.recordResults.mutationOptions());
  const seeNew = async () => {
    await cache.invalidateQueries({ queryKey: api.outreach.session.queryKey({ id }) });
    write.forget();
  };
  return (
    <SaveDialog
      title={t("outreach.results.title")}
      saveLabel={t("outreach.saveResults")}
      form={form}
      prefix="results"
      write={write}
      onSave={(value) => write.send({ id, version, ...toResults(value) }, onDone)}
      onClose={onClose}
      onSeeNew={() => void seeNew()}
      broad
    >
      <div className="outreach-counts">
        <CountField form={form} name="participants" label={t("outreach.participants")} required />
        <CountField
          form={form}
          name="pwdParticipants"
          label={t("outreach.pwd")}
          part="pwdParticipants"
          required
        />
        <CountField form={form} name="advised" label={t("outreach.advised")} part="advised" required />
      </div>
      <CountGroupFields form={form} group="bySex" terms={sexes} />
      <CountGroupFields form={form} group="byType" terms={disabilityTypes} />
      <CountGroupFields form={form} group="byDegree" terms={disabilityDegrees} />
      <HelpFields form={form} />
      <TextAreaField
        label={t("outreach.outcome")}
        id="results-outcome"
        optional
        maxLength={4000}
        error={form.formState.errors.outcome?.message}
        {...form.register("outcome")}
      />
    </SaveDialog>
  );
}

interface CountFieldProps {
  form: Form;
  name: "participants" | "pwdParticipants" | "advised";
  label: string;
  part?: Exclude<keyof Audience, "participants"> | undefined;
  required?: boolean;
}

function CountField({ form, name, label, part, required = false }: CountFieldProps) {
  const { t } = useTranslation();
  const sayContradiction = useSayContradiction();
  return (
    <TextField
      label={label}
      id={`results-${name}`}
      inputMode="numeric"
      error={form.formState.errors[name]?.message}
      {...form.register(name, {
        validate: (text, value) =>
          ((required && text.trim() === "") || !isCount(text) ? t("outreach.rules.count") : undefined) ??
          (part && sayContradiction(value, part)) ??
          true,
      })}
    />
  );
}

/** The sentence on counts that cannot both be right; the server refuses them with the same. */
function useSayContradiction() {
  const { t } = useTranslation();
  return (value: ResultsValue, part: Exclude<keyof Audience, "participants">) => {
    const fault = contradictionOf(value, part);
    if (!fault) return undefined;
    const { counted, atMost, whole } = fault;
    return t(whole === "participants" ? "outreach.rules.moreThanCame" : "outreach.rules.moreThanPwd", {
      counted,
      atMost,
    });
  };
}

interface CountGroupFieldsProps {
  form: Form;
  group: CountGroup;
  terms: readonly LegalTerm[];
}

/** Those who came by sex, type or degree, as far as somebody counted; how many are in none is told at once. */
function CountGroupFields({ form, group, terms }: CountGroupFieldsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const sayContradiction = useSayContradiction();
  const value = useWatch({ control: form.control }) as ResultsValue;
  const codes: readonly string[] = countGroups[group];
  const labelFor = (code: string) =>
    terms.find((term) => term.code === code)?.label[language] ?? t("outreach.results.multiple");
  const unknown = unknownOf(value, group);
  return (
    <fieldset>
      <legend>{t(`outreach.results.${group}`)}</legend>
      <div className="outreach-counts">
        {codes.map((code) => (
          <TextField
            key={code}
            label={labelFor(code)}
            // The summary of faults leads to the first of the group.
            id={code === codes[0] ? `results-${group}` : `results-${group}-${code}`}
            inputMode="numeric"
            error={code === codes[0] ? groupFault() : undefined}
            {...form.register(`${group}.${code}` as `bySex.${string}`, {
              validate: (text) => isCount(text) || t("outreach.rules.count"),
            })}
          />
        ))}
      </div>
      <p className="note soft" role="status">
        {unknown >= 0
          ? t("outreach.results.unknownCount", { number: unknown })
          : sayContradiction(value, group)}
      </p>
    </fieldset>
  );

  function groupFault(): string | undefined {
    const fault = form.formState.errors[group];
    return typeof fault?.message === "string" ? fault.message : undefined;
  }
}

function HelpFields({ form: { control } }: { form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const supports = useController({ control, name: "supports" });
  const formats = useController({ control, name: "formats" });
  return (
    <>
      <Chips
        label={t("outreach.supports")}
        options={termOptions(sessionSupports, language)}
        value={supports.field.value}
        onChange={supports.field.onChange}
      />
      <Chips
        label={t("outreach.formats")}
        options={termOptions(materialFormats, language)}
        value={formats.field.value}
        onChange={formats.field.onChange}
      />
    </>
  );
}
