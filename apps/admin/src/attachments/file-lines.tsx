import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useWrite } from "../api/use-write.ts";
import { AttachmentRow } from "./attachment-row.tsx";
import { DescribeDialog } from "./describe-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import type { Attachment, PaperIndex, Subject } from "./subject.ts";

export interface FileLinesProps {
  subject: Subject;
  index: PaperIndex | undefined;
  files: readonly Attachment[];
  onEarlier: (() => void) | undefined;
  onChanged: () => Promise<unknown>;
}

type Open = { dialog: "describe" | "remove"; file: Attachment };

/** What lies in the record, the newest first. */
export function FileLines({ subject, index, files, onEarlier, onChanged }: FileLinesProps) {
  const { t } = useTranslation();
  const { sayWithUndo } = useAnnouncer();
  const [open, setOpen] = useState<Open | null>(null);
  const restore = useRestore(onChanged);
  const close = () => setOpen(null);
  const noneScanned = files.every(({ scanned }) => !scanned);
  if (files.length === 0) return <p className="empty">{t(`attachments.empty.${subject.type}`)}</p>;
  return (
    <>
      <ul className="file-list">
        {files.map((file) => (
          <AttachmentRow
            key={file.id}
            file={file}
            tellsUnscanned={!noneScanned}
            onDescribe={() => setOpen({ dialog: "describe", file })}
            onRemove={() => setOpen({ dialog: "remove", file })}
            onRestore={() => restore(file)}
          />
        ))}
      </ul>
      {noneScanned && (
        <p className="file-note">
          <Status kind="unknown" small>
            {t("attachments.noneScanned")}
          </Status>
        </p>
      )}
      {onEarlier && (
        <p className="body">
          <Button onClick={onEarlier}>{t("attachments.earlier")}</Button>
        </p>
      )}
      {open?.dialog === "describe" && (
        <DescribeDialog
          file={latest(files, open.file)}
          papers={index?.papers}
          onChanged={onChanged}
          onClose={close}
        />
      )}
      {open?.dialog === "remove" && (
        <RemoveDialog
          file={latest(files, open.file)}
          onChanged={onChanged}
          onRemoved={(version) =>
            sayWithUndo(t("attachments.removedNow", { title: open.file.title }), () =>
              restore({ ...open.file, version }),
            )
          }
          onClose={close}
        />
      )}
    </>
  );
}

/** A window that stays open after somebody else was faster works on the version then on screen. */
const latest = (files: readonly Attachment[], file: Attachment) =>
  files.find(({ id }) => id === file.id) ?? file;

function useRestore(onChanged: () => Promise<unknown>) {
  const { t } = useTranslation();
  const { say, sayFailed } = useAnnouncer();
  const write = useWrite(api.attachments.restore.mutationOptions());
  return ({ id, version, title }: Pick<Attachment, "id" | "version" | "title">) =>
    void write
      .save({ id, version })
      .then(() => say(t("attachments.restored", { title })))
      .catch((error: unknown) => sayFailed(explainFailure(error) ?? t("failure.noLine")))
      .finally(onChanged);
}
