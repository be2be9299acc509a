import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "./file-store.ts";

/** Contents as files below a folder, by the first two letters of their hash. */
export function openDiskStore(root: string): FileStore {
  const placeOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  return {
    keep: async (path, sha256) => {
      const place = placeOf(sha256);
      if (existsSync(place)) return rm(path, { force: true });
      await mkdir(dirname(place), { recursive: true });
      await forceToDisk(path);
      await rename(path, place);
      // The name too has to outlive a power cut: what was answered as kept is kept.
      await forceToDisk(dirname(place));
    },
    open: async (sha256) => createReadStream(placeOf(sha256)),
  };
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
