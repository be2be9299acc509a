import { join, resolve } from "node:path";
import type { Env } from "../env.ts";
import { openDiskStore } from "./disk-store.ts";
import type { FileStore } from "./file-store.ts";
import { openS3Store } from "./s3-store.ts";
import { openScanner, type ScanFile } from "./scan-file.ts";

/** Where files are received, kept and looked at. */
export type Files = { incoming: string; store: FileStore; scan: ScanFile | null };

/** On disk in `DATA_DIR`, or in the bucket of `FILES_S3`; scanned by `CLAMAV` where there is one. */
export async function openFiles(env: Pick<Env, "DATA_DIR" | "FILES_S3" | "CLAMAV">): Promise<Files> {
  const folder = join(resolve(env.DATA_DIR), "files");
  return {
    incoming: join(folder, "incoming"),
    store: env.FILES_S3 ? await openS3Store(env.FILES_S3) : openDiskStore(folder),
    scan: openScanner(env.CLAMAV),
  };
}
