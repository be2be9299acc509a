import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { FileDrop } from "@tgpl/ui/file-drop.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type MadeScan, makeScan } from "./make-scan.ts";
import { ScanPageRow } from "./scan-page-row.tsx";
import { type PagesOfScan, usePagesOfScan } from "./use-pages-of-scan.ts";

/** What a browser can read as a page. */
const endings = ["jpg", "jpeg", "png", "webp", "pdf"];
const MOST_PAGES = 60;

export interface ScanPanelProps {
  /** The most bytes that a paper may have. */
  most: number;
  onMade: (file: File) => void;
  onClose: () => void;
}

/** Photos or scans of the pages of one paper: put in order, and sent as one PDF. */
export function ScanPanel({ most, onMade, onClose }: ScanPanelProps) {
  const { t } = useTranslation();
  const scan = usePagesOfScan();
  const [title, setTitle] = useState("");
  const { send, isMaking, fault, forget } = useSend(scan, { most, onMade, onClose });
  const titleId = useId();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const count = scan.pages.length;
  const add = (files: File[]) => {
    forget();
    scan.add(files);
  };
  return (
    <section className="scan-panel" aria-labelledby={`${titleId}-head`}>
      <h3 id={`${titleId}-head`} ref={top} tabIndex={-1}>
        {t("attachments.pages.title")}
      </h3>
      <FileDrop
        label={t("attachments.pages.drop")}
        endings={endings}
        chooseLabel={t("attachments.pages.choose")}
        cameraLabel={t("attachments.pages.camera")}
        hint={t("attachments.pages.hint", { most: MOST_PAGES })}
        onFiles={add}
      />
      <PageList scan={scan} onChanged={forget} />
      <TextField
        label={t("attachments.pages.name")}
        id={titleId}
        maxLength={180}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      {fault && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      <div className="buttons">
        <Button kind="do" isBusy={isMaking} onClick={() => void send(title)}>
          {count === 0 ? t("attachments.pages.sendNone") : t("attachments.pages.send", { count })}
        </Button>
        <Button onClick={onClose}>{t("attachments.pages.cancel")}</Button>
      </div>
    </section>
  );
}

function PageList({ scan, onChanged }: { scan: PagesOfScan; onChanged: () => void }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const { pages } = scan;
  if (pages.length === 0) return <p className="soft">{t("attachments.pages.none")}</p>;
  return (
    <ol className="file-list" aria-label={t("attachments.pages.list")}>
      {pages.map((page, at) => (
        <ScanPageRow
          key={page.key}
          page={page}
          number={at + 1}
          count={pages.length}
          onMove={(by) => {
            onChanged();
            scan.move(page.key, by);
            say(t("attachments.pages.moved", { from: at + 1, to: at + 1 + by }));
          }}
          onRemove={() => {
            onChanged();
            scan.remove(page.key);
            say(t("attachments.pages.removed", { number: at + 1 }));
          }}
        />
      ))}
    </ol>
  );
}

/** Makes the PDF and hands it on; what stands in the way is said, and the pages stay. */
function useSend({ pages }: PagesOfScan, { most, onMade, onClose }: ScanPanelProps) {
  const { t } = useTranslation();
  const [isMaking, setMaking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const wordsOf = (made: Exclude<MadeScan, { file: File }>) =>
    made.fault === "unreadable"
      ? t("attachments.pages.unreadable", { number: made.page })
      : t("attachments.pages.tooLarge", { megabytes: most / 1024 / 1024 });
  const missing = (title: string) => {
    if (pages.length === 0) return t("attachments.pages.noPage");
    if (pages.length > MOST_PAGES) return t("attachments.pages.tooMany", { most: MOST_PAGES });
    return title.trim() === "" ? t("attachments.titleMissing") : null;
  };
  const send = async (title: string) => {
    const lacks = missing(title);
    setFault(lacks);
    if (lacks) return;
    setMaking(true);
    const made = await makeScan(pages, title.trim(), most);
    setMaking(false);
    if ("fault" in made) return setFault(wordsOf(made));
    onMade(made.file);
    onClose();
  };
  return { send, isMaking, fault, forget: () => setFault(null) };
}
