import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Attachment } from "./subject.ts";
import { useFileWords } from "./use-file-words.ts";

export interface AttachmentRowProps {
  file: Attachment;
  /** Said once below the list where it is true of all. */
  tellsUnscanned: boolean;
  onDescribe: () => void;
  onRemove: () => void;
  onRestore: () => void;
}

/** One file: its picture, its name, what it is, who brought it and when; taken out, the reason. */
export function AttachmentRow({ file, tellsUnscanned, onDescribe, onRemove, onRestore }: AttachmentRowProps) {
  const { t } = useTranslation();
  const { title, removed } = file;
  const words = useFileWords();
  return (
    <li className={removed ? "file-row removed" : "file-row"}>
      <Picture file={file} />
      <span className="file-words">
        {removed ? (
          <s>{title}</s>
        ) : (
          <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {title}
            <span className="vh"> {t("attachments.newTab")}</span>
          </a>
        )}
        <span className="note soft">{words(file)}</span>
        {file.paper && <span className="note">{t("attachments.scanOf", { title: file.paper.title })}</span>}
        {removed ? <Removed removed={removed} /> : <Unscanned isTold={tellsUnscanned && !file.scanned} />}
      </span>
      {file.mayChange && (
        <span className="buttons">
          {removed ? (
            <Button aria-label={t("attachments.restoreOf", { title })} onClick={onRestore}>
              {t("attachments.restore")}
            </Button>
          ) : (
            <>
              <Button kind="bare" aria-label={t("attachments.describeOf", { title })} onClick={onDescribe}>
                {t("attachments.describe")}
              </Button>
              <Button kind="bare" aria-label={t("attachments.removeOf", { title })} onClick={onRemove}>
                {t("attachments.remove")}
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  );
}

function Picture({ file }: { file: Attachment }) {
  const { t } = useTranslation();
  if (file.preview === "none")
    return (
      <span className="file-picture" aria-hidden="true">
        {file.ending}
      </span>
    );
  const alt = file.preview === "masked" ? t("attachments.masked") : "";
  return <img className="file-picture" src={`/files/${file.id}/preview`} alt={alt} loading="lazy" />;
}

function Removed({ removed }: { removed: NonNullable<Attachment["removed"]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="note">
      <Status kind="stopped" small>
        {t("attachments.removed")}
      </Status>{" "}
      {t("attachments.removedWhy", {
        by: removed.by ?? "",
        at: format.dateTime(removed.at),
        reason: removed.reason,
      })}
    </span>
  );
}

function Unscanned({ isTold }: { isTold: boolean }) {
  const { t } = useTranslation();
  if (!isTold) return null;
  return (
    <Status kind="unknown" small>
      {t("attachments.notScanned")}
    </Status>
  );
}
