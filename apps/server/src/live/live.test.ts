import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashSecret, newSecret } from "../accounts/secret.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import { AppError } from "../platform/app-error.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";
import { createChangeFeed } from "./change-feed.ts";
import { followChanges, type ToldChange } from "./follow-changes.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;
let stranger: Caller;
let provider: Caller;

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
  stranger = await server.as("case-officer", { office: "CN9" });
  provider = await server.as("provider");
});
afterAll(() => server.close());

async function submit(by: Caller): Promise<string> {
  const applicant = { known: null, form: anApplicant() };
  const { id } = await by.requests.submit({ idempotencyKey: randomUUID(), applicant, request: aRequest() });
  return id;
}

/** Follows while `act` runs, and for as long as one look at the changes takes. */
async function heardBy(reader: Caller, act: () => Promise<void>): Promise<ToldChange[]> {
  const stream = await reader.live.changes({});
  const iterator = stream[Symbol.asyncIterator]();
  const heard: ToldChange[] = [];
  const listening = (async () => {
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      heard.push(toldIn(next.value));
    }
  })();
  await sleep(200);
  await act();
  await sleep(1600);
  void iterator.return?.(undefined);
  void listening;
  return heard;
}

/** What a caller without a network gets is still in its envelope: id, data. */
function toldIn(envelope: unknown): ToldChange {
  return (envelope as [string, ToldChange])[1];
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("the stream of changes", () => {
  it("names the record that changed and whether the reader did it, and says nothing of a person", async () => {
    let id = "";
    const act = async () => {
      id = await submit(officer);
    };
    const heard = await heardBy(director, act);
    expect(heard).toContainEqual({ kind: "request", id, own: false });
    expect(heard.every((change) => Object.keys(change).join() === "kind,id,own")).toBe(true);
    expect((await heardBy(officer, act)).find((change) => change.id === id)).toMatchObject({ own: true });
  });

  it("tells of another office's request only who may see it, and a provider of no request at all", async () => {
    let id = "";
    const act = async () => {
      id = await submit(officer);
    };
    expect((await heardBy(stranger, act)).filter((change) => change.id === id)).toEqual([]);
    expect((await heardBy(provider, act)).filter(({ kind }) => kind !== "case")).toEqual([]);
  });

  it("tells of no reading", async () => {
    const id = await submit(officer);
    await sleep(1200);
    const heard = await heardBy(director, async () => {
      await officer.requests.get({ id });
      await officer.eligibility.standing({ requestId: id });
    });
    expect(heard).toEqual([]);
  });

  it("goes on after a lost connection where it was", async () => {
    const { prisma } = server.services;
    const before = await prisma.auditEntry.findFirstOrThrow({
      orderBy: { id: "desc" },
      select: { id: true },
    });
    const id = await submit(officer);
    const stream = await director.live.changes({ lastEventId: String(before.id) });
    const iterator = stream[Symbol.asyncIterator]();
    const heard: string[] = [];
    while (!heard.includes(id)) heard.push(toldIn((await iterator.next()).value).id);
    await iterator.return?.(undefined);
    expect(heard).toContain(id);
  });

  it("finds an entry that appears after a later one, as a slow write leaves it", async () => {
    const { prisma, log } = server.services;
    const id = await submit(officer);
    const last = await prisma.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    // Numbers taken and not written yet.
    const [{ slow, quick }] = await prisma.$queryRaw<[{ slow: bigint; quick: bigint }]>`
      SELECT nextval('audit_entries_id_seq') AS slow, nextval('audit_entries_id_seq') AS quick`;
    const feed = createChangeFeed({ prisma, log });
    const told: bigint[] = [];
    feed.listen((changes) => told.push(...changes.map(({ at }) => at)));
    const entry = { ...last, action: "request.updated", subjectType: "request", subjectId: id, details: {} };
    await sleep(300);
    await prisma.auditEntry.create({ data: { ...entry, id: quick } });
    await sleep(1300);
    expect(told).toEqual([quick]);
    await prisma.auditEntry.create({ data: { ...entry, id: slow } });
    await sleep(1300);
    feed.stop();
    expect(told).toEqual([quick, slow]);
  });
});

describe("the session behind a stream", () => {
  it("ends it when it ends, and is not kept alive by it", async () => {
    const { prisma } = server.services;
    const user = await server.userOf("case-officer");
    const { secret } = newSecret();
    const opened = new Date(server.services.now());
    await prisma.session.create({
      data: {
        tokenHash: hashSecret(secret),
        accountId: user.id,
        createdAt: opened,
        lastSeenAt: opened,
        expiresAt: new Date(opened.getTime() + 3_600_000),
      },
    });
    const ctx = {
      ...server.services,
      db: prisma,
      requestId: randomUUID(),
      language: "vi" as const,
      user,
      address: "",
      sessionToken: secret,
      setSession: () => {},
    };
    server.setNow("2026-11-23T09:10:00+07:00");
    const stream = followChanges(ctx, { lastEventId: null, signal: undefined });
    const first = stream.next();
    await sleep(200);
    await submit(officer);
    expect((await first).done).toBe(false);
    const seen = await prisma.session.findUniqueOrThrow({ where: { tokenHash: hashSecret(secret) } });
    expect(seen.lastSeenAt).toEqual(opened);
    await prisma.account.update({ where: { id: user.id }, data: { active: false } });
    await submit(director);
    const error = await drain(stream).catch((thrown: unknown) => thrown);
    await prisma.account.update({ where: { id: user.id }, data: { active: true } });
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "unauthenticated" });
    server.setNow("2026-11-23T09:00:00+07:00");
  });
});

async function drain(stream: AsyncGenerator) {
  for await (const _ of stream);
}

describe("two people at one record", () => {
  const place = (id: string, part: string | null = null, window: string = randomUUID()) => ({
    kind: "request" as const,
    id,
    part,
    window,
  });

  it("see each other by name, with the part that is being typed", async () => {
    const id = await submit(officer);
    expect(await officer.live.beHere(place(id))).toEqual([]);
    const there = place(id, "papers");
    expect(await director.live.beHere(there)).toEqual([{ name: "Người Thử case-officer", part: null }]);
    expect(await officer.live.others(place(id))).toEqual([
      { name: "Người Thử centre-director", part: "papers" },
    ]);
    await director.live.leave({ window: there.window });
    expect(await officer.live.others(place(id))).toEqual([]);
  });

  it("are one person each, whatever the number of their windows", async () => {
    const id = await submit(officer);
    for (const part of [null, "facts"]) await director.live.beHere(place(id, part));
    expect(await officer.live.beHere(place(id))).toEqual([
      { name: "Người Thử centre-director", part: "facts" },
    ]);
  });

  it("lose sight of a window that is not heard of for a minute", async () => {
    const id = await submit(officer);
    await director.live.beHere(place(id));
    server.setNow("2026-11-23T09:00:46+07:00");
    expect(await officer.live.others(place(id))).toEqual([]);
    server.setNow("2026-11-23T09:00:00+07:00");
  });

  it("learn nothing of records outside their scope or right, and do not appear there", async () => {
    const id = await submit(officer);
    await expect(stranger.live.beHere(place(id))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(provider.live.others(place(id))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(stranger.live.lastChange(place(id))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await officer.live.others(place(id))).toEqual([]);
  });

  it("are told who changed it last", async () => {
    const id = await submit(officer);
    expect(await director.live.lastChange(place(id))).toEqual({
      by: "Người Thử case-officer",
      at: "2026-11-23T09:00:00+07:00",
    });
  });
});
