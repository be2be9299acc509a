import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";

let server: TestServer;
let officer: Caller;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
});
afterAll(() => server.close());

const key = () => ({ idempotencyKey: randomUUID() });
const view = { list: "cases" as const, name: "Chưa cử người", filters: { provider: "none" } };
const names = async (caller: Caller) =>
  (await caller.lists.views({ list: "cases" })).map(({ name, isOwn }) => [name, isOwn]);

test("A view is one's own until it is shared in the office; only who made it removes it", async () => {
  await officer.lists.saveView({ ...key(), ...view, shared: false });
  expect(await names(director)).toEqual([]);
  const { id } = await officer.lists.saveView({ ...key(), ...view, name: "Của cả phòng", shared: true });
  expect(await names(officer)).toEqual([
    ["Chưa cử người", true],
    ["Của cả phòng", true],
  ]);
  expect(await names(director)).toEqual([["Của cả phòng", false]]);
  expect(await names(await server.as("case-officer", { office: "CN1" }))).toEqual([]);
  await expect(director.lists.removeView({ ...key(), id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await officer.lists.removeView({ ...key(), id });
  expect(await names(director)).toEqual([]);
});

test("What somebody typed is never kept as a filter", async () => {
  const filters = { text: "Nguyễn Thị Mẫu" };
  await expect(officer.lists.saveView({ ...key(), ...view, filters, shared: false })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("Columns are kept for each person and list", async () => {
  expect(await officer.lists.columns({ list: "cases" })).toBeNull();
  await officer.lists.chooseColumns({ ...key(), list: "cases", columns: ["person", "due"] });
  await officer.lists.chooseColumns({ ...key(), list: "cases", columns: ["person"] });
  expect(await officer.lists.columns({ list: "cases" })).toEqual(["person"]);
  expect(await director.lists.columns({ list: "cases" })).toBeNull();
  expect(await officer.lists.columns({ list: "requests" })).toBeNull();
});
