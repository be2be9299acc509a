import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { newKey } from "../api/new-key.ts";
import { checkChoice } from "./check-choice.ts";
import { NotTaken, sendBytes } from "./send-bytes.ts";
import { showFilesAnew } from "./show-files-anew.ts";
import type { AttachmentKind, AttachmentList, Subject } from "./subject.ts";

export interface Upload {
  /** Also the idempotency key of its announcement: tried again, it is announced once. */
  key: string;
  file: File;
  kind: AttachmentKind;
  /** The paper of the index of which it is the scan. */
  paperId: string | null;
  sent: number;
  /** Why it was not taken; null while it is under way. */
  fault: string | null;
}

export interface Uploads {
  all: readonly Upload[];
  add: (files: readonly File[], what: Pick<Upload, "kind" | "paperId">) => void;
  retry: (upload: Upload) => void;
  /** Stops it, or takes a failed one off the list. */
  drop: (upload: Upload) => void;
}

/** The files on their way to a record, one after the other; a failed one waits to be tried again. */
export function useUploads(subject: Subject, limits: AttachmentList["limits"]): Uploads {
  const [all, setAll] = useState<readonly Upload[]>([]);
  const queue = useRef(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());
  const explain = useExplainChoice(limits);
  const sendOne = useSendOne(subject);
  const change = (key: string, part: Partial<Upload>) =>
    setAll((list) => list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const forget = (key: string) => {
    stops.current.delete(key);
    setAll((list) => list.filter((one) => one.key !== key));
  };
  const run = async (upload: Upload) => {
    const stop = stops.current.get(upload.key);
    if (!stop || stop.signal.aborted) return;
    const fault = await sendOne(upload, stop.signal, (sent) => change(upload.key, { sent }));
    if (fault === null || stop.signal.aborted) forget(upload.key);
    else change(upload.key, { fault });
  };
  const start = (upload: Upload) => {
    stops.current.set(upload.key, new AbortController());
    queue.current = queue.current.then(() => run(upload));
  };
  const add = (files: readonly File[], what: Pick<Upload, "kind" | "paperId">) => {
    const added = files.map((file) => ({ key: newKey(), file, ...what, sent: 0, fault: explain(file) }));
    setAll((list) => [...list, ...added]);
    for (const upload of added) if (upload.fault === null) start(upload);
  };
  const retry = (upload: Upload) => {
    const fault = explain(upload.file);
    change(upload.key, { fault, sent: 0 });
    if (fault === null) start({ ...upload, fault });
  };
  const drop = ({ key }: Upload) => {
    stops.current.get(key)?.abort();
    forget(key);
  };
  return { all, add, retry, drop };
}

/** Announces and sends one file; answers why it was not taken, or null. */
function useSendOne(subject: Subject) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const begin = useMutation(api.attachments.begin.mutationOptions());
  return async (
    { key, file, kind, paperId }: Upload,
    signal: AbortSignal,
    onProgress: (sent: number) => void,
  ): Promise<string | null> => {
    try {
      const announced = { subject, kind, paperId, title: titleOf(file), size: file.size };
      const { id } = await begin.mutateAsync({ ...announced, idempotencyKey: key });
      await sendBytes(id, file, { onProgress, signal });
      await showFilesAnew(cache);
      say(t("attachments.added", { title: titleOf(file) }));
      return null;
    } catch (error) {
      if (error instanceof NotTaken) return error.message;
      return explainFailure(error) ?? t("failure.noLine");
    }
  };
}

function useExplainChoice(limits: AttachmentList["limits"]) {
  const { t } = useTranslation();
  return (file: File): string | null => {
    const fault = checkChoice(file, limits);
    if (!fault) return null;
    return fault.reason === "empty"
      ? t("attachments.faults.empty")
      : t("attachments.faults.tooLarge", { megabytes: fault.megabytes });
  };
}

/** A camera calls everything “image.jpg”; a name of more than two hundred letters is cut, the ending stays. */
export function titleOf({ name }: Pick<File, "name">): string {
  const title = name.normalize("NFC").trim();
  return title.length > 200 ? `${title.slice(0, 190)}…${title.slice(-9)}` : title || "tep";
}
