import { Button } from "@tgpl/ui/button.tsx";
import { FileDrop } from "@tgpl/ui/file-drop.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ScanPanel } from "./scan-panel.tsx";
import {
  type AttachmentKind,
  type AttachmentList,
  type PaperIndex,
  type Subject,
  usualKind,
} from "./subject.ts";
import { UploadRow } from "./upload-row.tsx";
import { useKindOptions } from "./use-kind-options.ts";
import { useUploads } from "./use-uploads.ts";

export interface AddFilesProps {
  subject: Subject;
  index: PaperIndex | undefined;
  rules: Pick<AttachmentList, "limits" | "endings">;
}

/** What is it, and the place where it is dropped, chosen, photographed or pasted. */
export function AddFiles({ subject, index, rules }: AddFilesProps) {
  const { t } = useTranslation();
  const id = useId();
  const [kind, setKind] = useState<AttachmentKind>(usualKind[subject.type]);
  const [isScanning, setScanning] = useState(false);
  const uploads = useUploads(subject, rules.limits);
  const add = (files: readonly File[]) => uploads.add(files, { kind, paperId: index?.scanOf ?? null });
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
        <div className="file-what">
          <SelectField
            label={t("attachments.kind")}
            id={id}
            emptyLabel={null}
            options={useKindOptions()}
            value={kind}
            onChange={(event) => setKind(event.target.value as AttachmentKind)}
          />
          {index && index.papers.length > 0 && <ScanOf index={index} />}
        </div>
        {isScanning ? (
          <ScanPanel
            most={rules.limits.document}
            onMade={(file) => add([file])}
            onClose={() => setScanning(false)}
          />
        ) : (
          <div className="file-ways">
            <FileDrop
              label={t("attachments.drop")}
              endings={rules.endings}
              chooseLabel={t("attachments.choose")}
              cameraLabel={t("attachments.camera")}
              hint={hint}
              onFiles={add}
            />
            <Button onClick={() => setScanning(true)}>{t("attachments.pages.open")}</Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Of which paper of the index the next file is the scan. */
function ScanOf({ index: { papers, scanOf, onScanOf } }: { index: PaperIndex }) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t("attachments.paper")}
      id={useId()}
      emptyLabel={t("attachments.noPaper")}
      options={papers.map(({ id, label }) => ({ value: id, label }))}
      value={scanOf ?? ""}
      onChange={(event) => onScanOf(event.target.value || null)}
    />
  );
}
