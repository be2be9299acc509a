import fastify from "fastify";
import { expect, test } from "vitest";
import { readJurisdiction } from "./jurisdiction.ts";
import { serveShapes } from "./serve-shapes.ts";

const app = fastify();
app.get("/shapes/districts.json", serveShapes(readJurisdiction("can-tho"), "district"));

test("A browser that has the shapes is not sent them again", async () => {
  const first = await app.inject({ url: "/shapes/districts.json" });
  expect(JSON.parse(first.body).features).toHaveLength(28);
  const etag = String(first.headers.etag);
  const second = await app.inject({
    url: "/shapes/districts.json",
    headers: { "if-none-match": `W/${etag}` },
  });
  expect(second.statusCode).toBe(304);
  expect(second.body).toBe("");
});

test("Only the address that carries the hash may be kept for ever", async () => {
  const plain = await app.inject({ url: "/shapes/districts.json" });
  expect(plain.headers["cache-control"]).toBe("public, no-cache");
  const hash = String(plain.headers.etag).replaceAll('"', "");
  const versioned = await app.inject({ url: `/shapes/districts.json?v=${hash}` });
  expect(versioned.headers["cache-control"]).toContain("immutable");
  const stale = await app.inject({ url: "/shapes/districts.json?v=0123456789abcdef" });
  expect(stale.headers["cache-control"]).toBe("public, no-cache");
});
