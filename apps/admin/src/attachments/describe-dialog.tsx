import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { Attachment, IndexPaper } from "./subject.ts";
import { useKindOptions } from "./use-kind-options.ts";

export interface FileDialogProps {
  file: Attachment;
  onChanged: () => Promise<unknown>;
  onClose: () => void;
}

export interface DescribeDialogProps extends FileDialogProps {
  /** Of a case: the papers of its index. */
  papers: readonly IndexPaper[] | undefined;
}

/** Another name or kind for a file, or the paper of which it is the scan. */
export function DescribeDialog({ file, papers = [], onChanged, onClose }: DescribeDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const form = useForm({
    shouldFocusError: false,
    defaultValues: { title: file.title, kind: file.kind, paperId: file.paper?.id ?? "" },
  });
  const write = useWrite(api.attachments.describe.mutationOptions());
  const { errors } = form.formState;
  return (
    <SaveDialog
      title={t("attachments.describeTitle")}
      saveLabel={t("attachments.save")}
      form={form}
      prefix="file"
      write={write}
      onSave={({ paperId, ...value }) =>
        write.send(
          {
            ...value,
            ...(papers.length > 0 && { paperId: paperId || null }),
            id: file.id,
            version: file.version,
          },
          () => {
            say(t("attachments.described", { title: value.title }));
            void onChanged().then(onClose);
          },
        )
      }
      onSeeNew={() => void onChanged().then(write.forget)}
      onClose={onClose}
    >
      <TextField
        label={t("attachments.title")}
        id="file-title"
        maxLength={200}
        error={errors.title?.message}
        {...form.register("title", {
          validate: (title) => title.trim() !== "" || t("attachments.titleMissing"),
        })}
      />
      <SelectField
        label={t("attachments.kind")}
        id="file-kind"
        emptyLabel={null}
        options={useKindOptions()}
        error={errors.kind?.message}
        {...form.register("kind")}
      />
      {papers.length > 0 && (
        <SelectField
          label={t("attachments.paper")}
          id="file-paperId"
          emptyLabel={t("attachments.noPaper")}
          options={withOwn(papers, file).map(({ id, label }) => ({ value: id, label }))}
          error={errors.paperId?.message}
          {...form.register("paperId")}
        />
      )}
    </SaveDialog>
  );
}

/** The paper of the file may stand on a page of the index that is not loaded. */
function withOwn(papers: readonly IndexPaper[], { paper }: Attachment): readonly IndexPaper[] {
  if (!paper || papers.some(({ id }) => id === paper.id)) return papers;
  return [...papers, { id: paper.id, label: paper.title }];
}
