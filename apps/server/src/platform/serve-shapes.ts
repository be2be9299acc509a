import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Jurisdiction, ShapeLevel } from "./jurisdiction.ts";

/**
 * The shapes of a level, read once. The tag is the content's hash: a browser that has them asks and gets 304, and an
 * address that carries the hash (`?v=…`) may be kept for ever.
 */
export function serveShapes({ shapesFile }: Jurisdiction, level: ShapeLevel) {
  const body = readFileSync(shapesFile(level));
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const etag = `"${hash}"`;
  return (req: FastifyRequest, res: FastifyReply): FastifyReply => {
    const asked = new URLSearchParams(req.url.split("?")[1]).get("v");
    const keep = asked === hash ? "public, max-age=31536000, immutable" : "public, no-cache";
    res.header("etag", etag).header("cache-control", keep);
    // A compressing proxy marks the tag as weak; it still names the same shapes.
    if (req.headers["if-none-match"]?.replace(/^W\//, "") === etag) return res.status(304).send();
    return res.type("application/geo+json").send(body);
  };
}
