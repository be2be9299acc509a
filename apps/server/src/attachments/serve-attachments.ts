import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { hasRight, type Right } from "../platform/access.ts";
import { AppError } from "../platform/app-error.ts";
import type { Services, UserCtx } from "../platform/context.ts";
import { largestFile } from "../platform/files/file-types.ts";
import { contextOf } from "../platform/request-context.ts";
import { keepAttachment } from "./keep-attachment.ts";
import { openAttachment, previewAttachment } from "./open-attachment.ts";

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** The bytes of files: sent with PUT to the id that was announced, read with GET. An address names nobody. */
export async function serveAttachments(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (files) => {
    files.addContentTypeParser(
      "application/octet-stream",
      { bodyLimit: largestFile },
      async (_: FastifyRequest, bytes: Readable) => bytes,
    );
    files.put("/files/:id", { bodyLimit: largestFile }, async (req: Asked, res) => {
      const ctx = await contextFor(services, req, res, "file.write");
      return keepAttachment(ctx, idOf(req), req.body as Readable);
    });
    files.get("/files/:id", async (req: Asked, res) => {
      const ctx = await contextFor(services, req, res, "file.read");
      const { content, mediaType, name } = await openAttachment(ctx, idOf(req));
      return asIs(res, mediaType)
        .header("content-disposition", `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(content);
    });
    files.get("/files/:id/preview", async (req: Asked, res) => {
      const ctx = await contextFor(services, req, res, "file.read");
      return asIs(res, "image/webp").send(await previewAttachment(ctx, idOf(req)));
    });
  });
}

/** Nobody keeps a copy on the way, and a file is what its type says and runs nothing of ours. */
function asIs(res: FastifyReply, mediaType: string): FastifyReply {
  return res
    .type(mediaType)
    .header("cache-control", "private, no-store")
    .header("x-content-type-options", "nosniff")
    .header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
}

async function contextFor(
  services: Services,
  req: FastifyRequest,
  res: FastifyReply,
  right: Right,
): Promise<UserCtx> {
  const { user, ...ctx } = await contextOf(services, req, res);
  if (!user) throw new AppError("unauthenticated");
  if (!hasRight(user.role, right)) throw new AppError("forbidden", { right });
  return { ...ctx, user };
}

function idOf({ params }: Asked): string {
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new AppError("not-found");
  return id.data;
}
