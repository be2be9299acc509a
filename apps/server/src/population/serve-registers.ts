import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { hasRight } from "../platform/access.ts";
import { AppError } from "../platform/app-error.ts";
import type { Services } from "../platform/context.ts";
import { contextOf } from "../platform/request-context.ts";
import { LARGEST_REGISTER } from "./import-record.ts";
import { keepRegisterFile } from "./keep-register-file.ts";

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** The bytes of a register: sent with PUT to the id that was announced. Nobody reads them back. */
export async function serveRegisters(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (registers) => {
    registers.addContentTypeParser(
      "application/octet-stream",
      { bodyLimit: LARGEST_REGISTER },
      async (_: FastifyRequest, bytes: Readable) => bytes,
    );
    registers.put("/registers/:id", { bodyLimit: LARGEST_REGISTER }, async (req: Asked, res) => {
      const { user, ...ctx } = await contextOf(services, req, res);
      if (!user) throw new AppError("unauthenticated");
      const right = "population.import";
      if (!hasRight(user.role, right)) throw new AppError("forbidden", { right });
      const id = z.uuid().safeParse(req.params.id);
      if (!id.success) throw new AppError("not-found");
      return keepRegisterFile({ ...ctx, user }, id.data, req.body as Readable);
    });
  });
}
