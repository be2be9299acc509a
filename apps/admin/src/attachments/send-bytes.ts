import { explainRefusal } from "../api/explain-failure.ts";
import type { Refusal } from "../api/failure.ts";
import { currentLanguage, text } from "../text/text.ts";

/** The sentence a person is told when the bytes were not taken. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
}

type Options = {
  onProgress: (sent: number) => void;
  signal: AbortSignal;
  /** Under which address of the server the id was announced. */
  folder?: "files" | "registers";
};

/** Sends a file's bytes to the id under which it was announced; sent again, the same bytes are taken once. */
export function sendBytes(
  id: string,
  file: Blob,
  { onProgress, signal, folder = "files" }: Options,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much has been sent.
    const call = new XMLHttpRequest();
    call.open("PUT", `/${folder}/${id}`);
    call.setRequestHeader("content-type", "application/octet-stream");
    call.setRequestHeader("accept-language", currentLanguage());
    call.upload.onprogress = ({ loaded }) => onProgress(loaded);
    call.onload = () =>
      call.status === 200 ? resolve() : reject(new NotTaken(sentenceOf(call.responseText)));
    call.onerror = () => reject(new NotTaken(text.t("failure.noLine")));
    call.onabort = () => reject(new DOMException("", "AbortError"));
    signal.addEventListener("abort", () => call.abort());
    call.send(file);
  });
}

/** The server's own sentence; whatever else answered, such as a proxy, is told as a lost line. */
export function sentenceOf(answer: string): string {
  try {
    const { error } = JSON.parse(answer) as { error?: { data?: Refusal } };
    if (error?.data) return explainRefusal(error.data);
  } catch {
    // Not ours.
  }
  return text.t("failure.noLine");
}
