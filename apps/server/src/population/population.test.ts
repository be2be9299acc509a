import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRegister } from "../../demo/write-register.ts";
import { anApplicant } from "../applicants/test-applicant.ts";
import type { UserCtx } from "../platform/context.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aRequest } from "../requests/test-request.ts";
import { keepRegisterFile } from "./keep-register-file.ts";
import { pathOfRegister } from "./register-file.ts";
import { readSheet } from "./sheets/read-sheet.ts";
import type { SheetRow } from "./sheets/sheet-row.ts";
import { settled } from "./work-in-background.ts";

let server: TestServer;
let officer: Caller;
const folder = mkdtempSync(join(tmpdir(), "tgpl-register-"));

beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const key = () => ({ idempotencyKey: randomUUID() });
const one = ({ id, version }: { id: string; version: number }) => ({ id, version });
const get = (id: string) => officer.population.import({ id });
const issue = (path: string, reason: string) => ({
  cause: { code: "invalid-input", details: { issues: [{ path, reason }] } },
});

const HEADER = "Họ và tên (*),Ngày sinh,Giới tính,Số CCCD,Xã/Phường,Dạng tật,Mức độ,Hộ nghèo,Dân tộc";
const csv = (...rows: string[]) => Buffer.from(`\uFEFFDANH SÁCH,,\n${HEADER}\n${rows.join("\n")}\n`);
const hoa = "Nguyễn Thị Hoa,05/09/1987,Nữ,000187000001,Phường Ninh Kiều,Vận động,Nặng,Không,Kinh";
const lam = 'Trần Văn Lâm,1950,Nam,,Ninh Kiều,"Nghe, nói",Nhẹ,Hộ nghèo,Khmer';
const my = "Lê Mỹ,12/12/2020,Nữ,000320000003,Phường Cái Răng,Trí tuệ,Đặc biệt nặng,Hộ cận nghèo,Hoa";

async function send(bytes: Buffer, { asOf = "2026-10-01", fileName = "so.csv" } = {}) {
  const user = await server.userOf("case-officer");
  const begun = await officer.population.begin({
    ...key(),
    fileName,
    size: bytes.length,
    asOf: asOf as "2026-10-01",
  });
  const ctx = { ...server.services, db: server.services.prisma, user, requestId: "r", language: "vi" };
  await keepRegisterFile(ctx as unknown as UserCtx, begun.id, Readable.from([bytes]));
  return get(begun.id);
}

async function check(sent: Awaited<ReturnType<typeof get>>) {
  const { headerRow, mapping, allReceive } = sent;
  await officer.population.check({ ...key(), ...one(sent), headerRow: headerRow ?? 1, mapping, allReceive });
  await settled(sent.id);
  return get(sent.id);
}

async function take(bytes: Buffer, options = {}) {
  const checked = await check(await send(bytes, options));
  await officer.population.start({ ...key(), ...one(checked) });
  await settled(checked.id);
  return get(checked.id);
}

const personsOf = (importId: string) =>
  server.services.prisma.populationPerson.count({ where: { importId } });

describe("a file of the register", () => {
  it("finds its header row below the title and maps columns by their names", async () => {
    const sent = await send(csv(hoa, lam));
    expect(sent).toMatchObject({ status: "received", headerRow: 2, allReceive: true });
    expect(sent.mapping).toEqual({
      fullName: 0,
      birth: 1,
      sex: 2,
      nationalId: 3,
      commune: 4,
      disabilityTypes: 5,
      degree: 6,
      household: 7,
      ethnicity: 8,
    });
    expect(sent.sample[0]?.cells[0]).toBe("Nguyễn Thị Hoa");
  });

  it("tells of each faulty cell its row, its column and what is allowed", async () => {
    const wrong = "Võ Năm,31/02/1980,Trai,92187000001,Xã Không Có,Vận động,Rất nặng,Giàu,Người";
    const checked = await check(await send(csv(hoa, wrong)));
    expect(checked).toMatchObject({ status: "checked", rows: 2, faultyRows: 1 });
    const [faulty] = await officer.population.faults({ id: checked.id, after: 0 });
    expect(faulty?.row).toBe(4);
    expect(faulty?.faults.map(({ column }) => column)).toEqual([
      "Ngày sinh",
      "Xã/Phường",
      "Giới tính",
      "Số CCCD",
      "Mức độ",
      "Hộ nghèo",
      "Dân tộc",
    ]);
    expect(faulty?.faults[3]).toEqual({
      column: "Số CCCD",
      value: "92187000001",
      wrong: "số căn cước mất số 0 ở đầu",
      allowed: "12 chữ số; đặt kiểu Văn bản cho cột rồi ghi lại số 0",
    });
  });

  it("gives the faulty rows back as Excel, with the reason in the last column", async () => {
    const checked = await check(await send(csv(hoa, hoa.replace("Nặng", "Vừa"))));
    const { base64, fileName } = await officer.population.faultyRows({ id: checked.id });
    expect(fileName).toBe("so-dong-loi.xlsx");
    const path = join(folder, "faulty.xlsx");
    writeFileSync(path, Buffer.from(base64, "base64"));
    const rows: SheetRow[] = [];
    for await (const some of readSheet(path, "xlsx")) rows.push(...some);
    expect(rows[0]?.cells.at(-1)).toBe("Lý do chưa nhập được");
    expect(rows[1]?.cells.slice(0, 2)).toEqual(["Nguyễn Thị Hoa", "05/09/1987"]);
    expect(rows[1]?.cells.at(-1)).toBe(
      "Dòng 4, cột “Mức độ”: “Vừa” mức độ chưa đúng. Cho phép: Đặc biệt nặng, Nặng hoặc Nhẹ.",
    );
  });

  it("keeps the first of two rows with one number, or with one name, birth and commune", async () => {
    const sameNumber = "Hồ Khác,01/01/1990,Nam,000187000001,Phường Ninh Kiều,Nhìn,Nặng,Không,Kinh";
    const twin = hoa.replace("000187000001", "000187000009");
    const checked = await check(await send(csv(hoa, sameNumber, lam, lam, twin)));
    // Two numbers are two persons, however alike the rest.
    expect(checked).toMatchObject({ rows: 5, faultyRows: 2, twiceInFile: 2 });
    const faulty = await officer.population.faults({ id: checked.id, after: 0 });
    expect(faulty.map(({ faults }) => faults[0]?.wrong)).toEqual([
      "trùng số với dòng 3",
      "trùng họ tên, ngày sinh và xã, phường với dòng 5",
    ]);
  });

  it("that is no register is refused with what is taken", async () => {
    await expect(send(Buffer.from("%PDF-1.7 …"))).rejects.toMatchObject({
      code: "invalid-input",
      details: { issues: [{ path: "file", reason: "register-type-not-taken" }] },
    });
    await expect(send(Buffer.from("504b030400", "hex"))).rejects.toMatchObject({
      details: { issues: [{ reason: "register-unreadable" }] },
    });
    const latin = Buffer.concat([csv(hoa), Buffer.from([0xe9, 0x20, 0x41])]);
    await expect(send(latin)).rejects.toMatchObject({
      details: { issues: [{ reason: "register-not-utf-8" }] },
    });
  });

  it("remembers how its columns were read", async () => {
    const odd = (row: string) => Buffer.from(`Ai,Lúc nào,Ở đâu,Nặng nhẹ\n${row}\n`);
    const sent = await send(odd("Ngô Mận,1960,Phường Ninh Kiều,Nặng"));
    expect(sent.mapping).toEqual({});
    const asked = { ...key(), ...one(sent), headerRow: 1, allReceive: true };
    await expect(officer.population.check({ ...asked, mapping: {} })).rejects.toMatchObject(
      issue("mapping.fullName", "column-needed"),
    );
    const mapping = { fullName: 0, birth: 1, commune: 2, degree: 3 };
    await officer.population.check({ ...asked, ...key(), mapping });
    await settled(sent.id);
    expect((await send(odd("Đỗ Bưởi,1961,Phường Ninh Kiều,Nhẹ"))).mapping).toEqual(mapping);
  });
});

describe("an import", () => {
  it("that is given up before it began leaves nothing behind", async () => {
    const checked = await check(await send(csv(hoa, lam.replace("Nhẹ", "Vừa"))));
    await officer.population.cancel({ ...key(), ...one(checked) });
    expect(await get(checked.id)).toMatchObject({ status: "cancelled", sample: [] });
    expect(await server.services.prisma.populationFault.count({ where: { importId: checked.id } })).toBe(0);
    await expect(officer.population.start({ ...key(), ...one(await get(checked.id)) })).rejects.toMatchObject(
      { cause: { code: "status-not-allowed" } },
    );
  });

  it("that is cancelled half-way writes no further batch", async () => {
    const path = join(folder, "half.xlsx");
    await writeRegister(path, { persons: 4000, faulty: 4, on: "2026-10-01", seed: 2 });
    const checked = await check(await send(readFileSync(path)));
    expect(checked).toMatchObject({ rows: 4000, faultyRows: 4 });
    await officer.population.start({ ...key(), ...one(checked) });
    while ((await get(checked.id)).done < 1000) await new Promise((done) => setTimeout(done, 5));
    await officer.population.cancel({ ...key(), ...one(await get(checked.id)) });
    await settled(checked.id);
    expect(await get(checked.id)).toMatchObject({ status: "cancelled", sample: [], communes: 0 });
    expect(await personsOf(checked.id)).toBe(0);
    expect(existsSync(pathOfRegister(server.services, checked.id))).toBe(false);
  });

  it("of a later day is current, and undone gives the former register back", async () => {
    const first = await take(csv(hoa, lam, my));
    expect(first).toMatchObject({ status: "imported", communes: 2, currentIn: 2 });
    const checked = await check(await send(csv(hoa), { asOf: "2026-11-01" }));
    expect(checked).toMatchObject({ known: 1, elsewhere: 0 });
    const second = await take(csv(hoa), { asOf: "2026-11-01" });
    expect(second).toMatchObject({ communes: 1, currentIn: 1 });
    expect(await get(first.id)).toMatchObject({ currentIn: 1 });
    const older = await take(csv(lam), { asOf: "2026-09-01" });
    expect(older).toMatchObject({ status: "imported", currentIn: 0 });
    await officer.population.undo({ ...key(), ...one(second) });
    expect(await get(first.id)).toMatchObject({ currentIn: 2 });
    expect(await personsOf(second.id)).toBe(0);
    const deed = { action: "population.undone", subjectId: second.id };
    expect(await server.services.prisma.auditEntry.count({ where: deed })).toBe(1);
  });
});

describe("a screening", () => {
  it("counts who is eligible and never asked, by commune, and lists them", async () => {
    await take(csv(hoa, lam, my), { asOf: "2026-11-10" });
    const { id } = await officer.population.screen({ ...key(), on: "2026-11-20" });
    await settled(id);
    const { screening } = await officer.population.overview();
    expect(screening).toMatchObject({ on: "2026-11-20", total: { persons: 3, unreached: 3, reached: 0 } });
    const ninhKieu = screening?.communes.find(({ code }) => code === "31135");
    expect(ninhKieu).toMatchObject({ persons: 2, eligible: 2, unreached: 2, districtName: "Quận Ninh Kiều" });
    const asked = { communeCode: "31135", on: "2026-11-20", part: "unreached" } as const;
    const list = await officer.population.list(asked);
    expect(list.persons.map(({ fullName, grounds }) => [fullName, grounds.length > 0])).toEqual([
      ["Nguyễn Thị Hoa", true],
      ["Trần Văn Lâm", true],
    ]);
    await officer.population.listFile(asked);
    const readings = await server.services.prisma.auditEntry.findMany({
      where: { subjectType: "population-list" },
      select: { action: true },
    });
    expect(readings.map(({ action }) => action).sort()).toEqual([
      "population.list.read",
      "population.list.sent",
    ]);
  });

  it("knows a person of ours by their number: who has a request is reached", async () => {
    const form = anApplicant({
      fullName: "Nguyễn Thị Hoa",
      birthDate: "1987-09-05",
      nationalId: "000187000001",
    });
    const applicant = { known: null, form };
    await officer.requests.submit({ ...key(), applicant, request: aRequest() });
    const { id } = await officer.population.screen({ ...key(), on: "2026-11-23" });
    await settled(id);
    const { screening } = await officer.population.overview();
    expect(screening?.communes.find(({ code }) => code === "31135")).toMatchObject({
      reached: 1,
      unreached: 1,
    });
  });

  it("hides small counts from who may see no person", async () => {
    const leader = await server.as("leader");
    const { screening } = await leader.population.overview();
    expect(screening?.areSmallHidden).toBe(true);
    expect(
      screening?.communes.every(({ persons, unreached }) => persons === null && unreached === null),
    ).toBe(true);
    expect(screening?.communes.every(({ casesPer1000 }) => casesPer1000 === null)).toBe(true);
  });
});
