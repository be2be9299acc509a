import { citeProvision, type LegalTerm } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import type { ReactNode } from "react";
import { useController, useForm } from "react-hook-form";
import { SaveDialog, type SaveDialogProps } from "../api/save-dialog.tsx";

type Values = { ground: string | null; reason: string };

export interface GroundAndReasonDialogProps<Ground extends string>
  extends Pick<
    SaveDialogProps<Values>,
    "title" | "saveLabel" | "prefix" | "write" | "onClose" | "onSeeNew" | "broad" | "draft"
  > {
  grounds: readonly (LegalTerm<Ground> & { readonly provision: string })[];
  /** The ground that stands chosen at first. */
  likely?: Ground | null | undefined;
  words: Record<"ground" | "groundMissing" | "reason" | "reasonHint" | "reasonMissing", string>;
  onSave: (said: { ground: Ground; reason: string }) => void;
  /** What is asked further on one ground, and whether it is answered. */
  more?: { part: (ground: Ground | null) => ReactNode; isComplete: (ground: Ground) => boolean } | undefined;
  /** What will happen, above the fields. */
  warning?: ReactNode | undefined;
  /** What it rests on, below them. */
  children?: ReactNode | undefined;
}

/** A letter that says no: on one ground of the law, with the reason in plain words, as the letter gives it. */
export function GroundAndReasonDialog<Ground extends string>(props: GroundAndReasonDialogProps<Ground>) {
  const { grounds, likely = null, words, prefix, warning, children, more, onSave, ...window } = props;
  const [language] = useLanguage();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { ground: likely, reason: "" } });
  const { errors } = form.formState;
  const { field } = useController({
    control: form.control,
    name: "ground",
    rules: { required: words.groundMissing },
  });
  const save = ({ ground, reason }: Values) => {
    const chosen = grounds.find(({ code }) => code === ground);
    if (chosen && (more?.isComplete(chosen.code) ?? true)) onSave({ ground: chosen.code, reason });
  };
  return (
    <SaveDialog {...window} form={form} prefix={prefix} onSave={save}>
      {warning}
      <ChoiceList
        label={words.ground}
        id={`${prefix}-ground`}
        choices={grounds.map(({ code, label, provision }) => ({
          value: code,
          label: label[language],
          note: citeProvision(provision, language),
        }))}
        value={grounds.find(({ code }) => code === field.value)?.code ?? null}
        onChange={field.onChange}
        error={errors.ground?.message}
      />
      {more?.part(grounds.find(({ code }) => code === field.value)?.code ?? null)}
      <TextAreaField
        label={words.reason}
        id={`${prefix}-reason`}
        hint={words.reasonHint}
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register("reason", { validate: (text) => text.trim() !== "" || words.reasonMissing })}
      />
      {children}
    </SaveDialog>
  );
}
