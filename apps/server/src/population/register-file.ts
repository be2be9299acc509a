import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Services } from "../platform/context.ts";

/** Where a file lies while it is being decided: among what arrives, never among what is kept. */
export function pathOfRegister({ files }: Pick<Services, "files">, id: string): string {
  return join(files.incoming, `register-${id}`);
}

export async function dropRegister(services: Pick<Services, "files">, id: string): Promise<void> {
  await rm(pathOfRegister(services, id), { force: true });
}
