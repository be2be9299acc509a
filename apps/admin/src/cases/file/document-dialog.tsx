import { type FilePaperKind, filePaperKinds, type PlainDate } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveDialog } from "../../api/save-dialog.tsx";
import { useToday } from "../../session/clock.tsx";
import { termOptions } from "../../text/term-options.ts";
import type { FileDialogProps } from "./file-dialogs.tsx";
import type { DocumentLine } from "./file-lines.ts";
import { FormDay } from "./form-day.tsx";
import { orNull } from "./form-texts.ts";
import { useFileWrite } from "./use-file-write.ts";
import { useLineMerge } from "./use-line-merge.tsx";

type Value = {
  kind: FilePaperKind | "";
  title: string;
  on: PlainDate | null;
  number: string;
  pages: string;
  party: string;
  place: string;
};

/** A line of the index: which paper, of which day, how many pages, where it is. */
export function DocumentDialog({
  legalCase,
  line,
  onClose,
}: FileDialogProps & { line: DocumentLine | undefined }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const form = useForm<Value>({ shouldFocusError: false, defaultValues: toValue(line, today) });
  const { fresh, clashes, whenSettled } = useLineMerge({
    ...{ caseId: legalCase.id, line, form },
    path: api.cases.documents.list.pathKey(),
    toValue: (one: DocumentLine) => toValue(one, today),
    labels: {
      kind: t("cases.papers.kind"),
      title: t("cases.papers.name"),
      on: t("cases.papers.on"),
      number: t("cases.papers.number"),
      pages: t("cases.papers.pages"),
      party: t("cases.papers.party"),
      place: t("cases.papers.place"),
    },
    terms: { kind: filePaperKinds },
  });
  const adding = useFileWrite(api.cases.documents.add.mutationOptions(), onClose);
  const changing = useFileWrite(api.cases.documents.change.mutationOptions(), onClose);
  const { errors } = form.formState;
  const save = ({ kind, on, pages, ...texts }: Value) => {
    if (!kind || !on) return;
    const { title, number, party, place } = texts;
    const paper = { kind, on, title, number: orNull(number), party: orNull(party), place: orNull(place) };
    const whole = { ...paper, pages: pages.trim() ? Number(pages) : null };
    if (fresh) changing.send({ id: fresh.id, version: fresh.version, ...whole });
    else adding.send({ caseId: legalCase.id, ...whole });
  };
  const { write, seeNew } = line ? changing : adding;
  return (
    <SaveDialog
      title={line ? t("cases.file.change.document") : t("cases.file.new.document")}
      saveLabel={t("cases.file.save")}
      form={form}
      prefix="document"
      write={write}
      onSave={(value) => whenSettled(() => save(value))}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      {clashes}
      <SelectField
        label={t("cases.papers.kind")}
        id="document-kind"
        options={termOptions(filePaperKinds, language)}
        error={errors.kind?.message}
        {...form.register("kind", { required: t("cases.fileRules.chosen") })}
      />
      <TextField
        label={t("cases.papers.name")}
        id="document-title"
        maxLength={200}
        error={errors.title?.message}
        {...form.register("title", { validate: (text) => text.trim() !== "" || t("cases.fileRules.said") })}
      />
      <div className="field-pair">
        <FormDay
          control={form.control}
          name="on"
          prefix="document"
          label={t("cases.papers.on")}
          check={(day) => (day > today ? t("cases.fileRules.notFuture") : undefined)}
        />
        <TextField
          label={t("cases.papers.number")}
          id="document-number"
          optional
          maxLength={60}
          {...form.register("number")}
        />
        <TextField
          label={t("cases.papers.pages")}
          id="document-pages"
          optional
          inputMode="numeric"
          error={errors.pages?.message}
          {...form.register("pages", {
            validate: (text) => /^([1-9]\d{0,3})?$/.test(text.trim()) || t("cases.fileRules.pages"),
          })}
        />
      </div>
      <div className="field-pair">
        <TextField
          label={t("cases.papers.party")}
          id="document-party"
          optional
          maxLength={200}
          {...form.register("party")}
        />
        <TextField
          label={t("cases.papers.place")}
          id="document-place"
          optional
          maxLength={120}
          {...form.register("place")}
        />
      </div>
    </SaveDialog>
  );
}

function toValue(line: DocumentLine | undefined, today: PlainDate): Value {
  return {
    kind: line?.kind ?? "",
    title: line?.title ?? "",
    on: line?.on ?? today,
    number: line?.number ?? "",
    pages: line?.pages ? String(line.pages) : "",
    party: line?.party ?? "",
    place: line?.place ?? "",
  };
}
