import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDiskStore } from "./disk-store.ts";
import type { FileStore } from "./file-store.ts";
import { openS3Store } from "./s3-store.ts";

const folder = mkdtempSync(join(tmpdir(), "tgpl-stores-"));
let service: S3rver;
let address: string;

beforeAll(async () => {
  service = new S3rver({
    port: 0,
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "legal-aid", configs: [] }],
  });
  const { port } = await service.run();
  address = `http://S3RVER:S3RVER@localhost:${port}/legal-aid`;
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const stores: [name: string, open: () => Promise<FileStore>][] = [
  ["a folder", async () => openDiskStore(join(folder, "disk"))],
  ["an S3-compatible bucket", () => openS3Store(address)],
];

describe.each(stores)("%s", (_, openStore) => {
  function write(bytes: Buffer) {
    const path = join(folder, randomBytes(8).toString("hex"));
    writeFileSync(path, bytes);
    return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
  }

  it("gives back what was kept, byte by byte, and leaves nothing behind", async () => {
    const store = await openStore();
    const bytes = randomBytes(300_000);
    const { path, sha256 } = write(bytes);
    await store.keep(path, sha256);
    expect(existsSync(path)).toBe(false);
    expect((await buffer(await store.open(sha256))).equals(bytes)).toBe(true);
  });

  it("keeps the same bytes once, whoever brings them", async () => {
    const store = await openStore();
    const bytes = randomBytes(1000);
    for (const { path, sha256 } of [write(bytes), write(bytes)]) {
      await store.keep(path, sha256);
      expect(existsSync(path)).toBe(false);
      expect((await buffer(await store.open(sha256))).equals(bytes)).toBe(true);
    }
  });
});

it("a bucket that is not there stops the start with its name", async () => {
  await expect(openS3Store(address.replace("legal-aid", "other"))).rejects.toThrow(/no bucket “other”/);
});
