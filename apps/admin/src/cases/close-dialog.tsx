import {
  type CaseResult,
  caseResults,
  citeProvision,
  markOf,
  outcomeDocuments,
  type PlainDate,
} from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type Path, type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { dialogDraft } from "../drafts/dialog-draft.ts";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import type { CaseRecord } from "./case-page.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { NumberAndDay } from "./number-and-day.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type EndValue = { result: CaseResult | null; number: string; on: PlainDate | null; note: string };

/** How the case ended, and the paper that ends a case of its form. */
export function CloseDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const form = useForm<EndValue>({
    shouldFocusError: false,
    defaultValues: { result: null, number: "", on: null, note: "" },
  });
  const draft = dialogDraft(legalCase.id, "close");
  const { write, send, seeNew } = useCaseWrite(api.cases.close.mutationOptions(), legalCase, draft);
  const paper = outcomeDocuments.find(({ formOfAid }) => formOfAid === legalCase.formOfAid);
  const save = ({ result, number, on, note }: EndValue) => {
    if (!result || !on || !paper) return;
    send({ result, outcomeDocument: { kind: paper.code, number, on }, note: note.trim() || null }, onDone);
  };
  return (
    <SaveDialog
      title={t("cases.close.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.close")}
      form={form}
      prefix="end"
      draft={draft}
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
      toName={(path) => path.replace("outcomeDocument.", "") as Path<EndValue>}
    >
      <Result legalCase={legalCase} form={form} />
      {paper && <Paper paper={paper} form={form} />}
      <TextAreaField
        label={t("cases.close.note")}
        optional
        rows={2}
        maxLength={4000}
        {...form.register("note")}
      />
    </SaveDialog>
  );
}

type Form = UseFormReturn<EndValue>;

function Result({ legalCase, form }: { legalCase: CaseRecord; form: Form }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { field } = useController({
    control: form.control,
    name: "result",
    rules: { required: t("cases.rules.result") },
  });
  return (
    <ChoiceList
      label={t("cases.close.result")}
      id="end-result"
      choices={termOptions(
        caseResults.filter(({ formOfAid }) => formOfAid === legalCase.formOfAid),
        language,
      )}
      value={field.value}
      onChange={field.onChange}
      error={form.formState.errors.result?.message}
    />
  );
}

interface PaperProps {
  paper: (typeof outcomeDocuments)[number];
  form: Form;
}

/** Which paper it is follows from the form of aid; its number and day are written down. */
function Paper({ paper, form }: PaperProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const mark = markOf(paper.evidence, language);
  return (
    <section>
      <h3>{paper.label[language]}</h3>
      <p className="hint">{[citeProvision(paper.provision, language), mark].filter(Boolean).join(". ")}</p>
      <NumberAndDay
        control={form.control}
        prefix="end"
        mayBeOf={(day) => day <= today}
        wrongDay={t("cases.rules.paperDay")}
      />
    </section>
  );
}
