import type { QueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";

/** After a file came or changed: the lists of files are read again, and the index that names the scans of its papers. */
export async function showFilesAnew(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: api.attachments.pathKey() }),
    cache.invalidateQueries({ queryKey: api.cases.documents.pathKey() }),
  ]);
}
