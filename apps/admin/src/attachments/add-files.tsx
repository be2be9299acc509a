import { FileDrop } from "@tgpl/ui/file-drop.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AttachmentKind, type AttachmentList, type Subject, usualKind } from "./subject.ts";
import { UploadRow } from "./upload-row.tsx";
import { useKindOptions } from "./use-kind-options.ts";
import { useUploads } from "./use-uploads.ts";

export interface AddFilesProps {
  subject: Subject;
  rules: Pick<AttachmentList, "limits" | "endings">;
}

/** What is it, and the place where it is dropped, chosen, photographed or pasted. */
export function AddFiles({ subject, rules }: AddFilesProps) {
  const { t } = useTranslation();
  const id = useId();
  const [kind, setKind] = useState<AttachmentKind>(usualKind[subject.type]);
  const uploads = useUploads(subject, rules.limits);
  const hint = t("attachments.hint", {
    endings: rules.endings.join(", "),
    paper: rules.limits.document / 1024 / 1024,
    recording: rules.limits.recording / 1024 / 1024,
  });
  return (
    <>
      {uploads.all.length > 0 && (
        <ul className="file-list">
          {uploads.all.map((upload) => (
            <UploadRow key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
      <div className="file-add">
        <SelectField
          label={t("attachments.kind")}
          id={id}
          emptyLabel={null}
          options={useKindOptions()}
          value={kind}
          onChange={(event) => setKind(event.target.value as AttachmentKind)}
        />
        <FileDrop
          label={t("attachments.drop")}
          endings={rules.endings}
          chooseLabel={t("attachments.choose")}
          cameraLabel={t("attachments.camera")}
          hint={hint}
          onFiles={(files) => uploads.add(files, kind)}
        />
      </div>
    </>
  );
}
