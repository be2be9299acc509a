import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toClientError } from "../platform/client-error.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { HandoutForm } from "./material-record.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());
beforeEach(() => server.setNow("2026-11-23T09:00:00+07:00"));

const key = () => ({ idempotencyKey: randomUUID() });

/** A leaflet in Braille of which 500 were printed on 2 March. */
async function printed() {
  const added = await officer.materials.add({
    ...key(),
    name: "Tờ gấp Mẫu",
    kind: "leaflet",
    format: "braille",
    language: "Tiếng Việt",
    note: null,
  });
  return officer.materials.recordRun({ ...key(), ...added, on: "2026-03-02", copies: 500, number: null });
}

const toNinhKieu = (copies: number, given: Partial<HandoutForm> = {}): HandoutForm => ({
  on: "2026-04-18",
  placeCode: "31135",
  copies,
  receiver: "Câu lạc bộ Mẫu",
  ...given,
});

const told = async (language: "vi" | "en", form: HandoutForm, of: { id: string; version: number }) => {
  const caller = await server.as("case-officer", { language });
  const error = await caller.materials
    .recordHandout({ ...key(), ...of, ...form })
    .catch((thrown: unknown) => thrown);
  return toClientError(error as Error, { language, requestId: "r" }).message;
};

describe("a material", () => {
  it("is given out by commune until none are left", async () => {
    const material = await printed();
    const after = await officer.materials.recordHandout({ ...key(), ...material, ...toNinhKieu(450) });
    const record = await officer.materials.get(after);
    expect(record).toMatchObject({ printed: 500, given: 450, stock: 50 });
    expect(record.handouts).toMatchObject([{ communeName: "Phường Ninh Kiều", copies: 450 }]);
    expect((await officer.materials.list({ format: "braille" })).map(({ id }) => id)).toContain(material.id);
    expect((await officer.materials.list({ format: "audio" })).map(({ id }) => id)).not.toContain(
      material.id,
    );
  });

  it("is never given out more often than it was printed: a sentence says how many are left", async () => {
    const material = await printed();
    expect(await told("vi", toNinhKieu(501), material)).toBe(
      "Chưa lưu được: Số bản: chỉ còn 500 bản vào ngày đó. Không cấp phát nhiều hơn số đã in.",
    );
    expect(await told("en", toNinhKieu(501), material)).toBe(
      "Not saved: Copies: only 500 copies were left on that day. No more are given out than were printed.",
    );
    expect((await officer.materials.get(material)).stock).toBe(500);
  });

  it("is not given out before it was printed, nor tomorrow, nor where there is no commune", async () => {
    const material = await printed();
    expect(await told("en", toNinhKieu(1, { on: "2026-03-01" }), material)).toContain("only 0 copies");
    expect(await told("en", toNinhKieu(1, { on: "2026-11-24" }), material)).toContain("not after today");
    expect(await told("en", toNinhKieu(1, { placeCode: "99999" }), material)).toContain("Place");
  });

  it("is not given out twice by two people who read the same stock", async () => {
    const material = await printed();
    await officer.materials.recordHandout({ ...key(), ...material, ...toNinhKieu(300) });
    await expect(
      officer.materials.recordHandout({ ...key(), ...material, ...toNinhKieu(100) }),
    ).rejects.toMatchObject({ cause: { code: "stale-version" } });
    expect((await officer.materials.get(material)).given).toBe(300);
  });
});
