import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { Client } from "minio";
import type { FileStore } from "./file-store.ts";

/** Contents as objects of a bucket: `https://key:secret@host/bucket?region=…`, any S3-compatible service. */
export async function openS3Store(address: string): Promise<FileStore> {
  const url = new URL(address);
  const bucket = decodeURIComponent(url.pathname.slice(1));
  const client = new Client({
    endPoint: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    useSSL: url.protocol === "https:",
    accessKey: decodeURIComponent(url.username),
    secretKey: decodeURIComponent(url.password),
    region: url.searchParams.get("region") ?? "us-east-1",
  });
  if (!(await client.bucketExists(bucket))) throw new Error(`FILES_S3: there is no bucket “${bucket}”.`);
  return {
    keep: async (path, sha256) => {
      const { size } = await stat(path);
      if (!(await isThere(client, bucket, sha256)))
        await client.putObject(bucket, sha256, createReadStream(path), size);
      await rm(path, { force: true });
    },
    open: (sha256) => client.getObject(bucket, sha256),
  };
}

async function isThere(client: Client, bucket: string, sha256: string): Promise<boolean> {
  try {
    await client.statObject(bucket, sha256);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "NotFound") return false;
    throw error;
  }
}
