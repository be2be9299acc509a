import {
  callTRPCProcedure,
  getErrorShape,
  getTRPCErrorFromUnknown,
  TRPCError,
  type TRPCProcedureType,
} from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { appRouter } from "../router.ts";
import type { Ctx, Services } from "./context.ts";
import { toLoggedError } from "./log-error.ts";
import { contextOf } from "./request-context.ts";

type CallsRequest = FastifyRequest<{
  Params: { path: string };
  Querystring: { batch?: string };
  Body: string;
}>;
type Call = { path: string; readInput: () => unknown; ctx: () => Ctx };
type Answer = { status: number; body: { result: { data: unknown } } | { error: unknown } };

/**
 * The calls of the screens: queries and writes by POST, one or several in a batch, as tRPC's own clients send and read
 * them. tRPC's adapter would make a web request and a stream of each, which costs more than most answers; it keeps the
 * streams, for which it is made.
 */
export async function answerCalls(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (calls) => {
    // Read only where an answer can say what is wrong with it.
    calls.removeAllContentTypeParsers();
    calls.addContentTypeParser("application/json", { parseAs: "string" }, (_, body, done) =>
      done(null, body),
    );
    calls.post("/trpc/:path", (req: CallsRequest, res) => answer(services, req, res));
  });
}

async function answer(services: Services, req: CallsRequest, res: FastifyReply): Promise<FastifyReply> {
  const isBatch = req.query.batch === "1";
  const readBody = once(() => toJson(req.body));
  const ctx = await contextOf(services, req, res).then(
    (made) => () => made,
    (error: unknown) => () => {
      throw error;
    },
  );
  const paths = isBatch ? req.params.path.split(",") : [req.params.path];
  const answers = await Promise.all(
    paths.map((path, at) => {
      const readInput = isBatch ? () => partOf(readBody(), at) : readBody;
      return answerOne(services, { path, readInput, ctx }, at);
    }),
  );
  const [first, ...others] = answers.map(({ status }) => status);
  const bodies = answers.map(({ body }) => body);
  return res
    .status(others.some((status) => status !== first) ? MANY_ANSWERS : (first ?? OK))
    .type("application/json")
    .send(JSON.stringify(isBatch ? bodies : bodies[0]));
}

const OK = 200;
const MANY_ANSWERS = 207;

async function answerOne(
  services: Services,
  { path, readInput, ctx }: Call,
  batchIndex: number,
): Promise<Answer> {
  const type = typeOf(path);
  try {
    if (type === null) throw new TRPCError({ code: "NOT_FOUND" });
    if (type === "subscription") throw new TRPCError({ code: "METHOD_NOT_SUPPORTED" });
    const data = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: ctx(),
      getRawInput: async () => readInput(),
      signal: undefined,
      batchIndex,
    });
    return { status: OK, body: { result: { data } } };
  } catch (cause) {
    return answerError(services, { path, type, ctx }, getTRPCErrorFromUnknown(cause));
  }
}

type Failed = Pick<Call, "path" | "ctx"> & { type: TRPCProcedureType | null };

function answerError({ log }: Services, { path, type, ctx }: Failed, error: TRPCError): Answer {
  const known = ctxOrNothing(ctx);
  if (error.code === "INTERNAL_SERVER_ERROR") {
    const cause = toLoggedError(error.cause ?? error);
    log.error({ path, requestId: known?.requestId, error: cause }, "failed");
  }
  const config = appRouter._def._config;
  const shape = getErrorShape({ config, error, type: type ?? "unknown", path, input: undefined, ctx: known });
  return { status: getHTTPStatusCodeFromError(error), body: { error: shape } };
}

function ctxOrNothing(ctx: () => Ctx): Ctx | undefined {
  try {
    return ctx();
  } catch {
    return undefined;
  }
}

function typeOf(path: string): TRPCProcedureType | null {
  const { procedures } = appRouter._def;
  if (!Object.hasOwn(procedures, path)) return null;
  return (
    (procedures as unknown as Record<string, { _def: { type: TRPCProcedureType } }>)[path]?._def.type ?? null
  );
}

/** The input of one call of a batch. */
function partOf(body: unknown, at: number): unknown {
  if (typeof body !== "object" || body === null) throw new TRPCError({ code: "BAD_REQUEST" });
  return (body as Record<string, unknown>)[at];
}

function toJson(body: string): unknown {
  try {
    return body ? JSON.parse(body) : undefined;
  } catch (cause) {
    throw new TRPCError({ code: "PARSE_ERROR", cause });
  }
}

/** Read at the first need, by whichever call of the batch; what cannot be read is told to each. */
function once(read: () => unknown): () => unknown {
  let state: { value: unknown } | undefined;
  return () => {
    state ??= { value: read() };
    return state.value;
  };
}
