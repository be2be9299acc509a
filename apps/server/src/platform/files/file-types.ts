const MB = 1024 * 1024;

/** Most bytes of a file, by what it is. */
export const fileLimits = { document: 25 * MB, image: 25 * MB, recording: 200 * MB } as const;
export type FileGroup = keyof typeof fileLimits;
export const largestFile = Math.max(...Object.values(fileLimits));

/** What is taken, by content and never by name; macros and old binary Office files, which may hide them, are not. */
export const fileTypes = [
  { mediaType: "application/pdf", ending: "pdf", group: "document" },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "docx",
    group: "document",
  },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ending: "xlsx",
    group: "document",
  },
  { mediaType: "image/jpeg", ending: "jpg", group: "image" },
  { mediaType: "image/png", ending: "png", group: "image" },
  { mediaType: "image/webp", ending: "webp", group: "image" },
  { mediaType: "image/tiff", ending: "tif", group: "image" },
  { mediaType: "image/heic", ending: "heic", group: "image" },
  { mediaType: "audio/mpeg", ending: "mp3", group: "recording" },
  { mediaType: "audio/x-m4a", ending: "m4a", group: "recording" },
  { mediaType: "audio/wav", ending: "wav", group: "recording" },
  // A request or an answer in sign language.
  { mediaType: "video/mp4", ending: "mp4", group: "recording" },
  { mediaType: "video/webm", ending: "webm", group: "recording" },
  { mediaType: "video/quicktime", ending: "mov", group: "recording" },
] as const satisfies readonly { mediaType: string; ending: string; group: FileGroup }[];

export type FileType = (typeof fileTypes)[number];

export function findFileType(mediaType: string | undefined | null): FileType | undefined {
  return fileTypes.find((type) => type.mediaType === mediaType);
}

/** For people: “pdf, docx, …”. */
export const takenEndings = fileTypes.map(({ ending }) => ending).join(", ");
