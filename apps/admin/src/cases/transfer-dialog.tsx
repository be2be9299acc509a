import { citeProvision, isWithinScope, type PlainDate, type ScopeFacts } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { type UseFormReturn, useController, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

const scopeFacts = ["residesInProvince", "arisesInProvince", "askedByCentralAuthority"] as const;
type ScopeFact = (typeof scopeFacts)[number];
type YesNo = "yes" | "no";
type TransferValue = Record<ScopeFact, YesNo | null> & {
  to: string;
  reason: string;
  informedOn: PlainDate | null;
};

/** Gives the case to another organisation: first the three questions of the scope, then to whom, and the person told. */
export function TransferDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const form = useForm<TransferValue>({
    shouldFocusError: false,
    defaultValues: {
      residesInProvince: null,
      arisesInProvince: null,
      askedByCentralAuthority: null,
      to: "",
      reason: "",
      informedOn: null,
    },
  });
  const { write, send, seeNew } = useCaseWrite(api.cases.transfer.mutationOptions(), legalCase);
  const { errors } = form.formState;
  const save = ({ to, reason, informedOn, ...facts }: TransferValue) => {
    if (informedOn) send({ scope: toScope(facts), to, reason, informedOn }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.transfer.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.transfer")}
      form={form}
      prefix="transfer"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
      broad
    >
      <Notice tone="warn">{t("cases.transfer.what")}</Notice>
      <Scope form={form} />
      <TextField
        label={t("cases.transfer.to")}
        id="transfer-to"
        maxLength={200}
        error={errors.to?.message}
        {...form.register("to", { validate: (text) => text.trim() !== "" || t("cases.rules.transferTo") })}
      />
      <TextAreaField
        label={t("cases.stop.reason")}
        id="transfer-reason"
        hint={t("cases.stop.reasonHint")}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || t("cases.rules.reason") })}
      />
      <InformedOn form={form} />
    </SaveDialog>
  );
}

type Form = UseFormReturn<TransferValue>;

function toScope(facts: Record<ScopeFact, YesNo | null>): Required<ScopeFacts> {
  const [residesInProvince, arisesInProvince, askedByCentralAuthority] = scopeFacts.map(
    (fact) => facts[fact] === "yes",
  );
  return {
    residesInProvince: residesInProvince ?? false,
    arisesInProvince: arisesInProvince ?? false,
    askedByCentralAuthority: askedByCentralAuthority ?? false,
  };
}

/** What Điều 26 asks. One yes keeps the case here, and is said at once. */
function Scope({ form }: { form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const facts = useWatch({ control: form.control, name: [...scopeFacts] });
  const within = isWithinScope(
    Object.fromEntries(scopeFacts.map((fact, at) => [fact, facts[at] === "yes"])) as Required<ScopeFacts>,
  );
  return (
    <>
      {scopeFacts.map((fact) => (
        <ScopeQuestion key={fact} fact={fact} form={form} />
      ))}
      {within.within === true && (
        <Notice tone="info" title={t("cases.transfer.within")}>
          {citeProvision(within.provision, language)}
        </Notice>
      )}
    </>
  );
}

function ScopeQuestion({ fact, form }: { fact: ScopeFact; form: Form }) {
  const { t } = useTranslation();
  const { field } = useController({
    control: form.control,
    name: fact,
    rules: {
      validate: (answer) => {
        if (answer === null) return t("cases.rules.scope");
        return answer === "no" || t("cases.transfer.within");
      },
    },
  });
  return (
    <ChoiceList<YesNo>
      label={t(`cases.transfer.${fact}`)}
      id={`transfer-${fact}`}
      choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`cases.transfer.${value}`) }))}
      value={field.value}
      onChange={field.onChange}
      error={form.formState.errors[fact]?.message}
    />
  );
}

function InformedOn({ form }: { form: Form }) {
  const { t } = useTranslation();
  const today = useToday();
  const { field } = useController({
    control: form.control,
    name: "informedOn",
    rules: { validate: (day) => (day !== null && day <= today) || t("cases.rules.informedOn") },
  });
  return (
    <DateField
      label={t("cases.transfer.informedOn")}
      id="transfer-informedOn"
      hint={t("cases.transfer.informedHint")}
      value={field.value}
      onChange={(day) => field.onChange(day as PlainDate | null)}
      error={form.formState.errors.informedOn?.message}
    />
  );
}
