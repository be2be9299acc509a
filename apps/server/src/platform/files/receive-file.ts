import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileTypeFromFile } from "file-type";
import { AppError, refuseField } from "../app-error.ts";
import { type FileType, fileLimits, findFileType, largestFile, takenEndings } from "./file-types.ts";

export type ReceivedFile<Type = FileType> = { path: string; size: number; sha256: string; type: Type };

/** Says what a file is by its content; throws `invalid-input` for what is not taken. */
export type TellType<Type> = (path: string, size: number) => Promise<Type>;

/**
 * Takes a stream into the incoming folder, no more of it than was announced, and says by its first bytes what it
 * is. Throws `invalid-input` for another length, a type that is not taken and a file too large for its type.
 */
export async function receiveFile(
  stream: Readable,
  announced: number,
  incoming: string,
): Promise<ReceivedFile>;
export async function receiveFile<Type>(
  stream: Readable,
  announced: number,
  incoming: string,
  tellType: TellType<Type>,
): Promise<ReceivedFile<Type>>;
export async function receiveFile(
  stream: Readable,
  announced: number,
  incoming: string,
  tellType: TellType<unknown> = typeOf,
): Promise<ReceivedFile<unknown>> {
  await mkdir(incoming, { recursive: true });
  const path = join(incoming, randomUUID());
  try {
    const { size, sha256 } = await spool(stream, announced, path);
    if (size !== announced) throw refuseField("file", "file-cut");
    return { path, size, sha256, type: await tellType(path, size) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function spool(stream: Readable, announced: number, path: string) {
  const hash = createHash("sha256");
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      // A stream cut short could not be answered any more: what is too much is read on and thrown away, up to a point.
      if (size > largestFile) return done(new AppError("too-large"));
      if (size > announced) return done();
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(stream, count, createWriteStream(path, { mode: 0o600 }));
  return { size, sha256: hash.digest("hex") };
}

async function typeOf(path: string, size: number): Promise<FileType> {
  const found = await fileTypeFromFile(path);
  const type = findFileType(found?.mime);
  if (!type) throw refuseField("file", "file-type-not-taken", { values: takenEndings });
  const most = fileLimits[type.group];
  if (size > most)
    throw refuseField("file", "file-too-large", { ending: type.ending, megabytes: most / 1024 / 1024 });
  return type;
}
