import { canTho, districtOf, latestCommuneOf } from "@tgpl/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readJurisdiction } from "../platform/jurisdiction.ts";
import { startTestServer, type TestServer } from "../platform/test-server.ts";
import { listAgencyRows, listOffices, listUnitRows } from "./directory.data.ts";
import { loadJurisdiction, toUnitRows } from "./load-jurisdiction.ts";

const jurisdiction = readJurisdiction("can-tho");
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test("Every unit is stored with the former district and the commune of today that the domain names", async () => {
  const rows = await listUnitRows(server.database.prisma);
  expect(rows).toHaveLength(397);
  for (const row of rows.filter(({ level }) => level === "commune")) {
    const on = row.validFrom ?? row.validTo ?? "2026-01-01";
    expect(row.formerDistrict).toBe(districtOf(row.code, on, canTho));
    expect(row.currentCode).toBe(latestCommuneOf({ commune: row.code, on }, canTho).code);
  }
});

test("One code on two days is two units", async () => {
  const rows = await listUnitRows(server.database.prisma);
  expect(rows.filter(({ code }) => code === "31135").map(({ id, name }) => [id, name])).toEqual([
    ["31135@", "Phường Tân An"],
    ["31135@2025-07-01", "Phường Ninh Kiều"],
  ]);
});

test("Loading again changes nothing, and a name corrected in the folder arrives", async () => {
  const { prisma } = server.database;
  await loadJurisdiction(prisma, jurisdiction);
  expect(await listUnitRows(prisma)).toEqual(toUnitRows(jurisdiction));
  const units = jurisdiction.units.map((unit) =>
    unit.code === "31120" ? { ...unit, name: "Phường Mới" } : unit,
  );
  await loadJurisdiction(prisma, { ...jurisdiction, units });
  const renamed = (await listUnitRows(prisma)).filter(({ name }) => name === "Phường Mới");
  expect(renamed.map(({ code, foldedName }) => [code, foldedName])).toContainEqual(["31120", "phuong moi"]);
  await loadJurisdiction(prisma, jurisdiction);
  expect(await listAgencyRows(prisma)).toHaveLength(jurisdiction.agencies.length);
});

test("A new installation has the Centre and no invented branch; its name stays as the city changed it", async () => {
  const { prisma } = server.database;
  const [centre, ...others] = await listOffices(prisma);
  expect(centre).toMatchObject({ code: "TT", kind: "centre" });
  expect(others).toEqual([]);
  await prisma.office.update({ where: { code: "TT" }, data: { name: "Tên đã đổi" } });
  await loadJurisdiction(prisma, jurisdiction);
  expect((await listOffices(prisma)).map(({ name }) => name)).toEqual(["Tên đã đổi"]);
});
