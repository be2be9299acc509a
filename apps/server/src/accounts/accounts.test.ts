import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../platform/test-server.ts";
import { renewSetupToken } from "./installation.ts";
import { hashPassword } from "./password.ts";
import { findSignedIn } from "./sessions.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const PASSWORD = "mot-mat-khau-thu";

async function withPassword(role: "leader" | "auditor") {
  const user = await server.userOf(role);
  const passwordHash = await hashPassword(PASSWORD);
  await server.services.prisma.account.update({ where: { id: user.id }, data: { passwordHash } });
  return user;
}

/** A browser: keeps the cookie it is given. */
function browser(address = "10.0.0.1") {
  const kept: { token: string | null } = { token: null };
  const setSession = (token: string | null) => {
    kept.token = token;
  };
  return { caller: server.anonymous({ setSession, address }), kept };
}

describe("the one-time set-up link", () => {
  const first = {
    email: "Quan.Tri@cantho.example",
    displayName: "Quản Trị Mẫu",
    password: PASSWORD,
    kind: "live",
  } as const;

  it("makes the first administrator once, and is then of no use", async () => {
    const token = await renewSetupToken(server.services);
    if (!token) throw new Error("a new system must have a set-up link");
    const { caller, kept } = browser();
    await caller.accounts.setUp({ ...first, token });
    const user = await findSignedIn(server.services, kept.token);
    expect(user).toMatchObject({ email: "quan.tri@cantho.example", role: "administrator" });
    const again = caller.accounts.setUp({ ...first, email: "khac@cantho.example", token });
    await expect(again).rejects.toMatchObject({ cause: { details: { issues: [{ reason: "bad-link" }] } } });
    expect(await renewSetupToken(server.services)).toBeNull();
  });

  it("with a wrong token makes nobody", async () => {
    const setUp = browser().caller.accounts.setUp({ ...first, email: "x@cantho.example", token: "guess" });
    await expect(setUp).rejects.toMatchObject({ cause: { details: { issues: [{ path: "token" }] } } });
  });
});

describe("a wrong password", () => {
  it("says how many tries are left, then how long to wait, also for an address that has no account", async () => {
    for (const email of [(await withPassword("leader")).email, "nobody@cantho.example"]) {
      const { caller } = browser(`10.0.1.${email.length}`);
      const attempt = () => caller.accounts.signIn({ email, password: "sai-mat-khau" });
      for (const attemptsLeft of [4, 3, 2, 1, 0])
        await expect(attempt()).rejects.toMatchObject({
          cause: { code: "unauthenticated", details: { attemptsLeft } },
        });
      await expect(attempt()).rejects.toMatchObject({
        cause: { code: "too-many-attempts", details: { retryAfterSeconds: 30 } },
      });
    }
  });

  it("keeps even the right one waiting, and lets it in after the wait", async () => {
    const { email } = await withPassword("auditor");
    const { caller, kept } = browser("10.0.2.1");
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(caller.accounts.signIn({ email, password: "sai-mat-khau" })).rejects.toBeTruthy();
    await expect(caller.accounts.signIn({ email, password: PASSWORD })).rejects.toMatchObject({
      cause: { code: "too-many-attempts" },
    });
    server.setNow("2026-11-23T09:00:31+07:00");
    await caller.accounts.signIn({ email, password: PASSWORD });
    expect(await findSignedIn(server.services, kept.token)).toMatchObject({ email });
  });
});

describe("an invitation", () => {
  it("lets its owner choose a password once, within seven days", async () => {
    const administrator = await server.as("administrator");
    const { officeId } = await server.userOf("case-officer");
    const invite = (email: string) =>
      administrator.accounts.invite({
        idempotencyKey: randomUUID(),
        email,
        displayName: "Lê Thị Mẫu",
        role: "case-officer",
        officeId,
        providerId: null,
      });
    const { token } = await invite("le.thi.mau@cantho.example");
    const { caller, kept } = browser();
    await caller.accounts.acceptInvitation({ token, password: PASSWORD });
    expect(await findSignedIn(server.services, kept.token)).toMatchObject({ displayName: "Lê Thị Mẫu" });
    await expect(caller.accounts.acceptInvitation({ token, password: PASSWORD })).rejects.toBeTruthy();

    const late = await invite("le.thi.tre@cantho.example");
    server.setNow("2026-11-30T09:01:00+07:00");
    await expect(
      caller.accounts.acceptInvitation({ token: late.token, password: PASSWORD }),
    ).rejects.toMatchObject({
      cause: { details: { issues: [{ reason: "bad-link" }] } },
    });
    server.setNow("2026-11-23T09:01:00+07:00");
  });

  it("keeps no secret in the database", async () => {
    const administrator = await server.as("administrator");
    const idempotencyKey = randomUUID();
    const { id } = await server.userOf("leader");
    const { token } = await administrator.accounts.renewInvitation({ idempotencyKey, id });
    const receipts = await server.services.prisma.writeReceipt.findMany({ where: { key: idempotencyKey } });
    expect(JSON.stringify(receipts)).not.toContain(token);
  });

  it("of a case officer needs an office", async () => {
    const administrator = await server.as("administrator");
    const invite = administrator.accounts.invite({
      idempotencyKey: randomUUID(),
      email: "khong.co.noi@cantho.example",
      displayName: "Không Nơi Mẫu",
      role: "case-officer",
      officeId: null,
      providerId: null,
    });
    await expect(invite).rejects.toMatchObject({ cause: { details: { issues: [{ path: "officeId" }] } } });
  });
});

describe("an account that is switched off", () => {
  it("is signed out everywhere at once", async () => {
    const user = await withPassword("leader");
    const { caller, kept } = browser("10.0.3.1");
    await server.services.prisma.signInThrottle.deleteMany();
    await caller.accounts.signIn({ email: user.email, password: PASSWORD });
    const administrator = await server.as("administrator");
    const { version } = await server.services.prisma.account.findUniqueOrThrow({ where: { id: user.id } });
    await administrator.accounts.switch({
      idempotencyKey: randomUUID(),
      id: user.id,
      version,
      active: false,
    });
    expect(await findSignedIn(server.services, kept.token)).toBeNull();
  });
});
