import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "../router.ts";
import { rights, roles } from "./access.ts";
import { rightsMatrix } from "./rights-matrix.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { _def: { meta?: { right?: string } } }
>;
const paths = Object.keys(procedures);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe("every procedure", () => {
  it("has a row in the matrix, and no row is left over", () => {
    expect(Object.keys(rightsMatrix).toSorted()).toEqual(paths.toSorted());
  });

  it("names its right, one that the table of rights knows", () => {
    const known = new Set<string | undefined>([...Object.keys(rights), "public", "signed-in"]);
    expect(paths.filter((path) => !known.has(procedures[path]?._def.meta?.right))).toEqual([]);
  });
});

describe.each(paths)("%s", (path) => {
  const row = rightsMatrix[path] ?? [];

  it.each(roles)("as %s is open or closed as the matrix says", async (role) => {
    const expected = row === "anyone" || row.includes(role) ? "open" : "closed";
    expect(await doorOf(await server.as(role), path)).toBe(expected);
  });

  it("is closed to nobody in particular, unless the matrix says anyone", async () => {
    expect(await doorOf(server.anonymous(), path)).toBe(row === "anyone" ? "open" : "closed");
  });
});

/** Calls with no input: rights come first, so a closed door refuses before the input is looked at. */
async function doorOf(caller: object, path: string): Promise<"open" | "closed"> {
  const procedure = path
    .split(".")
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], caller);
  try {
    await (procedure as (input: unknown) => Promise<unknown>)(undefined);
    return "open";
  } catch (error) {
    const code = error instanceof TRPCError ? error.code : "";
    return code === "FORBIDDEN" || code === "UNAUTHORIZED" ? "closed" : "open";
  }
}
