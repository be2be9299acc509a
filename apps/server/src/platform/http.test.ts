import { once } from "node:events";
import { request } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "../accounts/password.ts";
import { createHttpServer } from "./http.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

const PASSWORD = "mot-mat-khau-thu";
let server: TestServer;
let app: FastifyInstance;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  app = await createHttpServer(server.services, {
    behindTlsProxy: false,
    databaseKind: server.database.kind,
  });
  const { id, email } = await server.userOf("case-officer");
  const passwordHash = await hashPassword(PASSWORD);
  await server.services.prisma.account.update({ where: { id }, data: { passwordHash } });
  const signedIn = await post("accounts.signIn", { email, password: PASSWORD });
  cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
});
afterAll(async () => {
  await app.close();
  await server.close();
});

function post(path: string, payload: unknown, headers: Record<string, string> = {}) {
  return app.inject({
    method: "POST",
    url: `/trpc/${path}`,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });
}

const signedIn = () => ({ cookie });

describe("the session cookie", () => {
  it("cannot be read by a script and is not sent by another site's form", async () => {
    const { email } = await server.userOf("case-officer");
    const { headers } = await post("accounts.signIn", { email, password: PASSWORD });
    expect(headers["set-cookie"]).toMatch(/HttpOnly/);
    expect(headers["set-cookie"]).toMatch(/SameSite=Lax/);
    expect(headers["set-cookie"]).not.toMatch(/Secure/);
  });

  it("stops working when the person signs out", async () => {
    const { email } = await server.userOf("case-officer");
    const session = String(
      (await post("accounts.signIn", { email, password: PASSWORD })).headers["set-cookie"],
    ).split(";")[0];
    const headers = { cookie: session ?? "" };
    expect((await post("accounts.signOut", {}, headers)).statusCode).toBe(200);
    expect((await post("accounts.signOut", {}, headers)).statusCode).toBe(401);
  });

  it("stops working after fifteen minutes away from the desk", async () => {
    server.setNow("2026-11-23T09:14:00+07:00");
    expect((await post("work.list?batch=1", {}, signedIn())).statusCode).not.toBe(401);
    server.setNow("2026-11-23T09:30:00+07:00");
    const { email } = await server.userOf("case-officer");
    expect((await post("accounts.signOut", {}, signedIn())).statusCode).toBe(401);
    const again = await post("accounts.signIn", { email, password: PASSWORD });
    cookie = String(again.headers["set-cookie"]).split(";")[0] ?? "";
  });
});

describe("what cannot be read", () => {
  it("is refused with a sentence: a body that is not JSON", async () => {
    const answer = await post("accounts.signIn", "{not json");
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.data.message).toBe("Nội dung gửi lên phải là JSON hợp lệ.");
    const english = await post("accounts.signIn", "{not json", { "accept-language": "en" });
    expect(english.json().error.data.message).toBe("The body must be valid JSON.");
  });

  it("is refused with a sentence: ten megabytes of text", async () => {
    const answer = await post("accounts.signIn", { email: "a@b.vn", password: "x".repeat(10 * 1024 * 1024) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json().error.message).toContain("1 MB");
  });

  it("is refused with a sentence: an address that does not exist, a form of another site", async () => {
    expect((await post("nothing.here", {}, signedIn())).statusCode).toBe(404);
    expect((await app.inject({ url: "/nothing" })).statusCode).toBe(404);
    const foreign = await post(
      "accounts.signOut",
      {},
      { ...signedIn(), origin: "https://elsewhere.example" },
    );
    expect(foreign.statusCode).toBe(403);
  });

  it("is refused with a sentence: another kind of body", async () => {
    const answer = await post("accounts.signIn", "a=b", {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect([400, 415]).toContain(answer.statusCode);
    expect(answer.json().error.message).toBeTruthy();
  });
});

describe("a query", () => {
  it("travels by POST, so that no name stands in an address", async () => {
    const answer = await post("applicants.search", { text: "Nguyễn Thị Mẫu" }, signedIn());
    expect(answer.statusCode).toBe(200);
    expect(answer.json().result.data).toEqual([]);
  });
});

describe("an answer that breaks off", () => {
  const [DEBUG, ERROR] = [20, 50];

  /** A server of its own, and the levels of what it logs. */
  async function logging() {
    const levels: number[] = [];
    const write = (line: string) => void levels.push(JSON.parse(line).level);
    const services = { ...server.services, log: pino({ level: "debug" }, { write }) };
    const own = await createHttpServer(services, { behindTlsProxy: false, databaseKind: "none" });
    return { own, levels };
  }

  it("is no error of ours when the browser went away", async () => {
    const { own, levels } = await logging();
    own.addHook("preHandler", async () => void question.destroy());
    own.get("/long", async (_, res) => {
      await once(res.raw, "close");
      throw Object.assign(new Error("Premature close"), { code: "ERR_STREAM_PREMATURE_CLOSE" });
    });
    const url = `${await own.listen({ port: 0 })}/long`;
    const question = request(url, { headers: { "accept-encoding": "gzip" } });
    question.end();
    await expect(once(question, "response")).rejects.toThrow("hang up");
    await expect.poll(() => levels, { timeout: 5_000 }).toEqual([DEBUG]);
    await own.close();
  });

  it("is one when it does so by itself", async () => {
    const { own, levels } = await logging();
    const broken = () => new Readable({ read: () => undefined }).destroy();
    own.get("/broken", (_, res) => res.send(broken()));
    expect((await own.inject({ url: "/broken" })).statusCode).toBe(500);
    expect(levels).toEqual([ERROR]);
    await own.close();
  });
});

describe("pages", () => {
  it("forbid framing and foreign scripts", async () => {
    const { headers } = await app.inject({ url: "/" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  it("answer the start page in the browser's language, and health", async () => {
    expect((await app.inject({ url: "/" })).body).toContain("Làm việc với hồ sơ");
    expect((await app.inject({ url: "/", headers: { "accept-language": "en-GB" } })).body).toContain(
      "Case work",
    );
    expect((await app.inject({ url: "/health" })).json()).toMatchObject({ status: "ok" });
    expect((await app.inject({ url: "/shapes/districts.json" })).json().features).toHaveLength(28);
  });
});
