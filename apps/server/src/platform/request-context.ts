import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { findSession } from "../accounts/sessions.ts";
import { toLanguage } from "../text/text.ts";
import type { Ctx, Services } from "./context.ts";

export const SESSION_COOKIE = "tgpl_session";

export async function contextOf(services: Services, req: FastifyRequest, res: FastifyReply): Promise<Ctx> {
  const sessionToken = req.cookies[SESSION_COOKIE] ?? null;
  const session = services.demo.progress()
    ? null
    : await findSession(services, sessionToken, { touch: isAttended(req) });
  return {
    ...services,
    db: services.prisma,
    requestId: randomUUID(),
    language: toLanguage(req.headers["accept-language"]),
    user: session?.user ?? null,
    announcedMark: session?.announcedMark,
    address: req.ip,
    sessionToken,
    setSession: (token) => setCookie(req, res, token),
  };
}

/** A window that nobody has touched says so: what it fetches by itself must not keep the session from ending. */
function isAttended(req: FastifyRequest): boolean {
  return req.headers["tgpl-unattended"] === undefined && !req.headers.accept?.includes("text/event-stream");
}

function setCookie(req: FastifyRequest, res: FastifyReply, token: string | null) {
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: req.protocol === "https" } as const;
  if (token) res.setCookie(SESSION_COOKIE, token, options);
  else res.clearCookie(SESSION_COOKIE, options);
}
