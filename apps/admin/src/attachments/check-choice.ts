import type { AttachmentList } from "./subject.ts";

const recordings = ["mp3", "m4a", "wav", "mp4", "webm", "mov"];
const images = ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic"];

export type ChoiceFault = { reason: "empty" } | { reason: "too-large"; megabytes: number };

/**
 * What can be told before sending. The name decides here only which limit is named; what a file really is, the
 * server reads from its content.
 */
export function checkChoice(
  { name, size }: { name: string; size: number },
  limits: AttachmentList["limits"],
): ChoiceFault | undefined {
  if (size === 0) return { reason: "empty" };
  const most = limits[groupOf(name)];
  return size > most ? { reason: "too-large", megabytes: most / 1024 / 1024 } : undefined;
}

function groupOf(name: string): keyof AttachmentList["limits"] {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (recordings.includes(ending)) return "recording";
  return images.includes(ending) ? "image" : "document";
}
