import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import { TRPCError } from "@trpc/server";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { serveAttachments } from "../attachments/serve-attachments.ts";
import { serveRegisters } from "../population/serve-registers.ts";
import { appRouter } from "../router.ts";
import { textFor, toLanguage } from "../text/text.ts";
import { answerCalls } from "./answer-calls.ts";
import { AppError, type AppErrorCode, appErrorCodes } from "./app-error.ts";
import { toClientError } from "./client-error.ts";
import type { Ctx, Services } from "./context.ts";
import { toLoggedError } from "./log-error.ts";
import { contextOf } from "./request-context.ts";
import { serveShapes } from "./serve-shapes.ts";
import { startPage } from "./start-page.ts";

export type HttpOptions = { behindTlsProxy: boolean; databaseKind: string; callsAMinute?: number };

const BODY_LIMIT = 1024 * 1024;
/** Of one address: a whole Centre of seventy people often goes out by one. Wrong passwords have a throttle of their own. */
const CALLS_A_MINUTE = 12_000;
/** What fits into two packets arrives no sooner when it is smaller. */
const COMPRESSED_FROM = 2800;
const APPS = ["admin", "analytics"] as const;

export async function createHttpServer(services: Services, options: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.behindTlsProxy,
    routerOptions: { maxParamLength: 5000 },
    forceCloseConnections: true,
  });
  await app.register(helmet, headers(options.behindTlsProxy));
  await app.register(compress, { threshold: COMPRESSED_FROM });
  await app.register(cookie);
  await app.register(rateLimit, { max: options.callsAMinute ?? CALLS_A_MINUTE, timeWindow: "1 minute" });
  app.addHook("onRequest", refuseForeignOrigin);
  app.setErrorHandler((error, req, res) => answerError(services, error, req, res));
  app.setNotFoundHandler((req, res) => answerNotFound(req, res));
  await answerCalls(app, services);
  app.get<{ Params: { path: string } }>("/trpc/:path", (req, res) =>
    fastifyRequestHandler({ ...streamOptions(services), req, res, path: req.params.path }),
  );
  app.get("/health", async () => ({ status: "ok", database: options.databaseKind, since: STARTED }));
  app.get("/", (req, res) =>
    res.type("text/html").send(startPage(services, toLanguage(req.headers["accept-language"]))),
  );
  await serveAttachments(app, services);
  await serveRegisters(app, services);
  for (const level of ["district", "commune"] as const)
    app.get(`/shapes/${level}s.json`, serveShapes(services.jurisdiction, level));
  for (const name of APPS) await serveApp(app, name);
  return app;
}

const STARTED = new Date().toISOString();

function headers(tls: boolean) {
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // A page of a scan is looked at before it is sent: it is a blob of the browser's own.
        imgSrc: ["'self'", "data:", "blob:"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: tls ? [] : null,
      },
    },
    strictTransportSecurity: tls,
  };
}

/** The cookie is SameSite=Lax already; this closes the rest: a page of another origin cannot write. */
async function refuseForeignOrigin(req: FastifyRequest) {
  const { origin, host } = req.headers;
  if (req.method === "GET" || req.method === "HEAD" || !origin) return;
  if (URL.parse(origin)?.host !== host) throw new AppError("forbidden", { right: "same-origin" });
}

/** The streams that tell what has changed: by GET, and an address holds nothing but the number of the last change. */
function streamOptions(services: Services) {
  return {
    router: appRouter,
    createContext: ({ req, res }: { req: FastifyRequest; res: FastifyReply }) =>
      contextOf(services, req, res),
    onError: ({
      error,
      path,
      ctx,
    }: {
      error: TRPCError;
      path?: string | undefined;
      ctx?: Ctx | undefined;
    }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      const cause = toLoggedError(error.cause ?? error);
      services.log.error({ path, requestId: ctx?.requestId, error: cause }, "failed");
    },
  };
}

/** Errors before a procedure is reached: too large a body, a wrong content type, a foreign origin. */
function answerError(services: Services, error: unknown, req: FastifyRequest, res: FastifyReply) {
  const status = statusOf(error);
  const code: AppErrorCode = error instanceof AppError ? error.code : codeOf(status);
  if (isReaderGone(error, res)) services.log.debug({ requestId: req.id }, "the reader went away");
  else if (status >= 500) services.log.error({ error: toLoggedError(error), requestId: req.id }, "failed");
  const details = error instanceof AppError ? error.details : {};
  const said = toClientError(new AppError(code, details), {
    language: toLanguage(req.headers["accept-language"]),
    requestId: req.id,
  });
  return res.status(status).send({ error: { message: said.message, data: said } });
}

/** A browser that closes its connection before the answer ends our stream too; nothing of ours has failed. */
function isReaderGone(error: unknown, { raw }: FastifyReply): boolean {
  const isCut = error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
  return isCut && raw.destroyed;
}

function statusOf(error: unknown): number {
  if (error instanceof AppError)
    return getHTTPStatusCodeFromError(new TRPCError({ code: appErrorCodes[error.code] }));
  return error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
}

function codeOf(status: number): AppErrorCode {
  if (status === 413) return "too-large";
  if (status === 429) return "too-many-attempts";
  return status >= 500 ? "internal" : "invalid-input";
}

function answerNotFound(req: FastifyRequest, res: FastifyReply) {
  const text = textFor(toLanguage(req.headers["accept-language"]));
  return res.status(404).send({ error: { message: text("errors.no-such-procedure") } });
}

/** A built app: hashed assets for ever, its one page for every other address under it. */
async function serveApp(app: FastifyInstance, name: (typeof APPS)[number]) {
  const root = fileURLToPath(new URL(`../../../${name}/dist`, import.meta.url));
  if (!existsSync(join(root, "index.html"))) return;
  await app.register(fastifyStatic, {
    root: join(root, "assets"),
    prefix: `/${name}/assets/`,
    decorateReply: false,
    immutable: true,
    maxAge: "365d",
  });
  const page = await readFile(join(root, "index.html"));
  const send = (_: FastifyRequest, res: FastifyReply) =>
    res.type("text/html").header("cache-control", "no-cache").send(page);
  app.get(`/${name}`, (_, res) => res.redirect(`/${name}/`));
  app.get(`/${name}/*`, send);
}
