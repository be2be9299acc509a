import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { titleOf, type Upload, type Uploads } from "./use-uploads.ts";

/** A file on its way: how far it is, or why it was not taken and what can be done. */
export function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation();
  const title = titleOf(upload.file);
  return (
    <li className="file-row">
      <span className="file-picture" aria-hidden="true" />
      <span className="file-words">
        <b>{title}</b>
        {upload.fault === null ? <Progress upload={upload} /> : <Fault text={upload.fault} />}
      </span>
      <span className="buttons">
        {upload.fault !== null && (
          <Button aria-label={t("attachments.retryOf", { title })} onClick={() => uploads.retry(upload)}>
            {t("attachments.retry")}
          </Button>
        )}
        <Button
          kind="bare"
          aria-label={t(upload.fault === null ? "attachments.stopOf" : "attachments.forgetOf", { title })}
          onClick={() => uploads.drop(upload)}
        >
          {t(upload.fault === null ? "attachments.stop" : "attachments.forget")}
        </Button>
      </span>
    </li>
  );
}

function Progress({ upload: { file, sent } }: { upload: Upload }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = sent / file.size;
  const label = share < 1 ? t("attachments.sending") : t("attachments.checking");
  return (
    <span className="note soft">
      <progress value={sent} max={file.size} aria-label={titleOf(file)} /> {label}{" "}
      {share < 1 && format.percent(share)}
    </span>
  );
}

function Fault({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <span className="note" role="alert">
      <Status kind="late" small>
        {t("attachments.notTaken")}
      </Status>{" "}
      {text}
    </span>
  );
}
