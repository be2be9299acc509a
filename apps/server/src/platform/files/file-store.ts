import type { Readable } from "node:stream";

/** Keeps contents by their SHA-256: the same bytes are kept once, and what is kept never changes. */
export type FileStore = {
  /** Takes over a finished file; afterwards there is nothing at `path` any more. */
  keep: (path: string, sha256: string) => Promise<void>;
  open: (sha256: string) => Promise<Readable>;
};
