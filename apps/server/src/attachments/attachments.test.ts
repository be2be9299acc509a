import { createHash, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSession } from "../accounts/sessions.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { Role } from "../platform/access.ts";
import { EICAR, startClamd } from "../platform/files/clamd.testing.ts";
import { fileLimits } from "../platform/files/file-types.ts";
import { openScanner } from "../platform/files/scan-file.ts";
import { clearOld } from "../platform/housekeeping.ts";
import { createHttpServer } from "../platform/http.ts";
import { SESSION_COOKIE } from "../platform/request-context.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aClosedCase } from "../quality/test-closed-case.ts";
import type { Subject } from "./attachment-record.ts";

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
let server: TestServer;
let app: FastifyInstance;
let officer: Caller;
let provider: Caller;
let subject: Subject;
let request: Subject;

beforeAll(async () => {
  server = await startTestServer();
  app = await createHttpServer(server.services, { behindTlsProxy: false, databaseKind: "embedded" });
  officer = await server.as("case-officer");
  provider = await server.as("provider");
});
beforeEach(async () => {
  server.services.files.scan = null;
  subject = { type: "case", id: await aClosedCase(server) };
  const row = await server.services.prisma.legalCase.findUniqueOrThrow({ where: { id: subject.id } });
  request = { type: "request", id: row.requestId };
});
afterAll(async () => {
  await app.close();
  await server.close();
});

async function cookieOf(role: Role, office?: string): Promise<string> {
  let cookie = "";
  const user = await server.userOf(role, office);
  const setSession = (token: string | null) => {
    cookie = `${SESSION_COOKIE}=${token}`;
  };
  await openSession({ ...server.services, db: server.services.prisma, setSession } as never, user.id);
  return cookie;
}

type Given = {
  kind?: "identity-paper" | "case-paper";
  title?: string;
  size?: number;
  to?: Subject;
  paperId?: string;
};

async function announce(
  bytes: Buffer,
  { kind = "case-paper", title = "ban-an", size, to, paperId }: Given = {},
) {
  const asked = { subject: to ?? subject, kind, title, size: size ?? bytes.length, paperId };
  return (await officer.attachments.begin({ ...asked, idempotencyKey: randomUUID() })).id;
}

async function send(id: string, bytes: Buffer, role: Role = "case-officer", office?: string) {
  return app.inject({
    method: "PUT",
    url: `/files/${id}`,
    headers: { cookie: await cookieOf(role, office), "content-type": "application/octet-stream" },
    payload: bytes,
  });
}

async function upload(bytes: Buffer, given: Given = {}): Promise<string> {
  const id = await announce(bytes, given);
  const { statusCode } = await send(id, bytes);
  expect(statusCode).toBe(200);
  return id;
}

async function open(path: string, role: Role = "case-officer", office?: string) {
  return app.inject({
    method: "GET",
    url: `/files/${path}`,
    headers: { cookie: await cookieOf(role, office) },
  });
}

const list = async (who = officer, of = subject) => (await who.attachments.list({ subject: of })).files;
const actions = (id: string) =>
  server.services.prisma.auditEntry.findMany({
    where: { details: { path: ["file"], equals: id } },
    orderBy: { id: "asc" },
    select: { action: true },
  });
const picture = () =>
  sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      noise: { type: "gaussian", mean: 120, sigma: 60 },
      background: "white",
    },
  })
    .jpeg()
    .withExif({ IFD0: { Copyright: "noi chup" } })
    .toBuffer();

describe("a file", () => {
  it("is announced, sent, listed and opened again byte by byte, each step on record", async () => {
    const id = await announce(PDF, { title: "Bản án sơ thẩm" });
    expect(await list()).toEqual([]);
    expect((await send(id, PDF)).statusCode).toBe(200);
    expect(await list()).toMatchObject([{ id, title: "Bản án sơ thẩm", ending: "pdf", mayChange: true }]);
    const opened = await open(id);
    expect(opened.rawPayload.equals(PDF)).toBe(true);
    expect(opened.headers).toMatchObject({
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(opened.headers["content-disposition"]).toContain(encodeURIComponent("Bản án sơ thẩm.pdf"));
    expect((await actions(id)).map(({ action }) => action)).toEqual([
      "file.announced",
      "file.added",
      "file.read",
    ]);
  });

  it("sent twice after a lost line is kept once; other bytes under the same id are refused", async () => {
    const id = await upload(PDF);
    expect((await send(id, PDF)).statusCode).toBe(200);
    const other = Buffer.from(PDF);
    other[other.length - 2] = 0x41;
    expect((await send(id, other)).statusCode).toBe(409);
    expect((await open(id)).rawPayload.equals(PDF)).toBe(true);
  });

  it("is known by its content, not by its name", async () => {
    const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400)]);
    const answer = await send(await announce(program, { title: "giay-to.pdf" }), program);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.data.issues).toMatchObject([{ path: "file", reason: "file-type-not-taken" }]);
    expect(answer.json().error.message).toContain("pdf, docx");
    const image = await picture();
    await upload(image, { title: "anh-chup.pdf" });
    expect((await list())[0]).toMatchObject({ ending: "jpg", preview: "plain" });
  });

  it("cut on the way, or longer than announced, is refused and leaves nothing", async () => {
    const short = await send(await announce(PDF, { size: PDF.length + 10 }), PDF);
    const long = await send(await announce(PDF, { size: PDF.length - 10 }), PDF);
    for (const answer of [short, long])
      expect(answer.json().error.data.issues).toMatchObject([{ reason: "file-cut" }]);
    expect(await list()).toEqual([]);
    expect(readdirSync(server.services.files.incoming)).toEqual([]);
  });

  it("too large for its kind is refused with the limit in words", async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(fileLimits.document)]);
    const answer = await send(await announce(large), large);
    expect(answer.json().error.message).toContain("nhiều nhất 25 MB");
  });

  it("taken out stays in its line with the reason, cannot be opened, and can be put back", async () => {
    const id = await upload(PDF);
    const key = () => ({ idempotencyKey: randomUUID() });
    const { version } = await officer.attachments.remove({ ...key(), id, version: 1, reason: "Nhầm hồ sơ." });
    expect((await list())[0]?.removed).toMatchObject({ reason: "Nhầm hồ sơ." });
    expect((await open(id)).statusCode).toBe(404);
    await expect(officer.attachments.restore({ ...key(), id, version: 1 })).rejects.toMatchObject({
      cause: { code: "stale-version" },
    });
    await officer.attachments.restore({ ...key(), id, version });
    expect((await open(id)).rawPayload.equals(PDF)).toBe(true);
  });

  it("that was announced and never came is forgotten after a day", async () => {
    const id = await announce(PDF);
    server.setNow("2026-11-25T09:00:00+07:00");
    await clearOld(server.services);
    expect(await server.services.prisma.attachment.count({ where: { id } })).toBe(0);
    server.setNow("2026-11-23T09:00:00+07:00");
  });
});

describe("a paper of the index", () => {
  const paperOf = async (title: string, of = subject) => {
    const paper = { kind: "judgment", title, on: "2026-11-20", number: null } as const;
    const rest = { pages: 2, party: null, place: "Tủ 1" };
    const key = { idempotencyKey: randomUUID() };
    return officer.cases.documents.add({ ...key, caseId: of.id, ...paper, ...rest });
  };
  const inIndex = async (paperId: string) =>
    (await officer.cases.documents.list({ id: subject.id, after: null })).lines.find(
      ({ id }) => id === paperId,
    );

  it("carries the files that are its scan, and each file tells of which paper", async () => {
    const { id: paperId } = await paperOf("Bản án sơ thẩm");
    const sent = await upload(PDF, { title: "trang-1", paperId });
    const [first] = await list();
    expect(first?.paper).toEqual({ id: paperId, title: "Bản án sơ thẩm" });
    const second = await upload(Buffer.concat([PDF, PDF]), { title: "trang-2", to: request });
    const { version } = (await list()).find(({ id }) => id === second) ?? { version: 0 };
    const described = { id: second, version, kind: "outcome-paper", title: "trang-2" } as const;
    await officer.attachments.describe({ ...described, paperId, idempotencyKey: randomUUID() });
    expect((await inIndex(paperId))?.scans).toEqual([
      { id: sent, title: "trang-1" },
      { id: second, title: "trang-2" },
    ]);

    // Renamed, it stays the scan of what it is; taken out of the record, the index names it no more.
    await officer.attachments.describe({ ...described, version: version + 1, idempotencyKey: randomUUID() });
    expect((await inIndex(paperId))?.scans).toHaveLength(2);
    const removal = { id: second, version: version + 2, reason: "Nhầm." };
    await officer.attachments.remove({ ...removal, idempotencyKey: randomUUID() });
    expect((await inIndex(paperId))?.scans.map(({ id }) => id)).toEqual([sent]);
  });

  it("of another case, or a struck one, has no scan here", async () => {
    const other = await paperOf("Của vụ việc khác", { type: "case", id: await aClosedCase(server) });
    const struck = await paperOf("Ghi nhầm");
    const reason = "Ghi nhầm.";
    const strike = { ...struck, part: "document", reason, idempotencyKey: randomUUID() } as const;
    await officer.cases.strikeLine(strike);
    for (const { id: paperId } of [other, struck])
      await expect(announce(PDF, { paperId })).rejects.toMatchObject({
        cause: { details: { issues: [{ path: "paperId", reason: "of-another-case" }] } },
      });
  });
});

describe("the picture of an identity card", () => {
  it("is shown in squares in which nothing can be read; another picture is small and without the camera's notes", async () => {
    const image = await picture();
    const shown = async (kind: "case-paper" | "identity-paper") =>
      (await open(`${await upload(image, { kind })}/preview`)).rawPayload;
    const plain = await sharp(await shown("case-paper")).metadata();
    expect(plain).toMatchObject({ width: 480, format: "webp" });
    expect(plain.exif).toBeUndefined();
    // Inside one of the 24 squares there is one colour.
    const inSquare = { left: 204, top: 104, width: 12, height: 12 };
    const detail = async (bytes: Buffer) =>
      (await sharp(await sharp(bytes).extract(inSquare).png().toBuffer()).stats()).channels[0]?.stdev;
    expect(await detail(await shown("identity-paper"))).toBeLessThan(4);
    expect(await detail(await shown("case-paper"))).toBeGreaterThan(15);
  });
});

describe("who may", () => {
  it("a provider sees the files of their case and of its request, and changes the case's alone", async () => {
    const own = await upload(PDF);
    const paper = await upload(PDF, { to: request });
    const seen = await list(provider);
    expect(seen.map(({ id, mayChange }) => [id, mayChange])).toEqual([
      [paper, false],
      [own, true],
    ]);
    expect((await open(paper, "provider")).statusCode).toBe(200);
    await expect(
      provider.attachments.remove({ id: paper, version: 1, reason: "x", idempotencyKey: randomUUID() }),
    ).rejects.toMatchObject({ cause: { code: "forbidden" } });
  });

  it("another office, another provider and a leader reach no byte and no line", async () => {
    const id = await upload(PDF);
    expect((await open(id, "case-officer", "CN1")).statusCode).toBe(404);
    expect((await open(id, "provider", "CN1")).statusCode).toBe(404);
    expect((await open(id, "leader")).statusCode).toBe(403);
    expect((await app.inject({ method: "GET", url: `/files/${id}` })).statusCode).toBe(401);
    const elsewhere = await server.as("case-officer", { office: "CN1" });
    await expect(list(elsewhere)).rejects.toMatchObject({ cause: { code: "not-found" } });
  });

  it("only who announced a file sends its bytes", async () => {
    const id = await announce(PDF);
    expect((await send(id, PDF, "centre-director")).statusCode).toBe(404);
  });
});

describe("a virus scanner", async () => {
  const clamd = await startClamd();
  if (!clamd)
    process.stderr.write("\n!! SKIPPED: clamd is not installed: no file was scanned in this run.\n");
  afterAll(() => clamd?.stop());

  it.skipIf(!clamd)("that is there sees each file, and refuses one with malware", async () => {
    server.services.files.scan = openScanner(clamd?.socket);
    await upload(PDF);
    expect((await list())[0]?.scanned).toBe(true);
    const bad = Buffer.concat([PDF, Buffer.from(EICAR)]);
    const answer = await send(await announce(bad), bad);
    expect(answer.json().error.data.issues).toMatchObject([{ reason: "file-infected" }]);
    expect(await list()).toHaveLength(1);
  });

  it("that does not answer refuses the file for now: unseen is not clean", async () => {
    server.services.files.scan = openScanner("/nowhere/clamd.ctl");
    const id = await announce(PDF);
    expect((await send(id, PDF)).statusCode).toBe(503);
    server.services.files.scan = null;
    expect((await send(id, PDF)).statusCode).toBe(200);
    expect((await list())[0]?.scanned).toBe(false);
  });
});

it("two records of one person brought together have the files of both, and apart again each its own", async () => {
  const key = () => ({ idempotencyKey: randomUUID() });
  const twin = async (fullName: string) =>
    officer.applicants.register({ ...key(), form: anApplicant({ fullName }) });
  const [kept, merged] = [await twin("Hồ Thị Hai Sổ"), await twin("Hồ Thị Hai Sổ")];
  const id = await upload(PDF, { to: { type: "applicant", id: merged.id } });
  const filesOf = async (of: string) =>
    (await list(officer, { type: "applicant", id: of })).map((file) => file.id);
  const { mergeId } = await officer.applicants.merge({ ...key(), kept, merged, take: [] });
  expect(await filesOf(kept.id)).toEqual([id]);
  await officer.applicants.undoMerge({ ...key(), mergeId });
  expect(await filesOf(kept.id)).toEqual([]);
  expect(await filesOf(merged.id)).toEqual([id]);
});

it("the same bytes in two records are one content in the store", async () => {
  const ids = [await upload(PDF), await upload(PDF)];
  const rows = await server.services.prisma.attachment.findMany({ where: { id: { in: ids } } });
  const hash = createHash("sha256").update(PDF).digest("hex");
  expect(rows.map(({ sha256 }) => sha256)).toEqual([hash, hash]);
});
