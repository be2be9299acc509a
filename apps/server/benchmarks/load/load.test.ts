import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from "../../src/platform/temporary-postgres.ts";
import { writeCity } from "../open-city.ts";
import { bareSide, connect, type Side, systemSide } from "./ask.ts";
import { readings } from "./asked.ts";
import { drive } from "./drive.ts";
import { prepareDesk } from "./prepare-desk.ts";
import { serveBare } from "./serve-bare.ts";
import { serveSystem } from "./serve-system.ts";
import type { Running } from "./server-process.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe.skipIf(!findPostgres())("the measure of load, in a small city", () => {
  let server: TemporaryPostgres;
  let client: pg.Client;
  let desk: Awaited<ReturnType<typeof prepareDesk>>;
  let running: Running[];
  let sides: { bare: Side; system: Side };
  beforeAll(async () => {
    server = await startTemporaryPostgres();
    await writeCity(server.url, { years: 2, persons: 2_000 });
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
    desk = await prepareDesk(client, server.url, { users: 12, auditRows: 5_000 });
    running = [await serveBare(server.url, desk.overheard), await serveSystem(server.url)];
    const [bare, system] = running.map(({ address }) => address);
    sides = { bare: bareSide(bare ?? "", desk), system: systemSide(system ?? "", desk) };
  }, 120_000);
  afterAll(async () => {
    for (const { close } of running ?? []) await close();
    await client?.end();
    await server?.stop();
  });

  const count = async (sql: string) => Number((await client.query<{ count: string }>(sql)).rows[0]?.count);
  const audited = () => count("SELECT count(*) FROM audit_entries");

  /** What one side answers to the first question of everybody. */
  async function askAll(side: Side, reading: (typeof readings)[number]): Promise<string[]> {
    const answers: string[] = [];
    for (const [number, user] of desk.users.entries()) {
      const { send, close } = connect(side, user);
      answers.push((await send(side.callOf(reading, number, 0), { packed: false })).toString());
      await close();
    }
    return answers;
  }

  const idsIn = (answer: string) => new Set(answer.match(UUID));

  it.each(readings)("asks both sides for the same rows: %s", async (reading) => {
    const [bare, system] = [await askAll(sides.bare, reading), await askAll(sides.system, reading)];
    for (const [number, answer] of system.entries()) {
      const shown = idsIn(answer);
      expect(shown.size).toBeGreaterThan(0);
      expect([...shown].filter((id) => !idsIn(bare[number] ?? "").has(id))).toEqual([]);
    }
  });

  it("has every reading of the system on record, and none of the bare route's", async () => {
    const before = await audited();
    for (const reading of readings) await askAll(sides.bare, reading);
    expect(await audited()).toBe(before);
    for (const reading of readings) await askAll(sides.system, reading);
    expect(await audited()).toBe(before + readings.length * desk.users.length);
  });

  it("saves one step a call on both sides, audited and with a receipt on one", async () => {
    const steps = () => count("SELECT count(*) FROM case_events WHERE kind = 'step'");
    const receipts = () => count("SELECT count(*) FROM write_receipts");
    for (const [name, side] of Object.entries(sides)) {
      const before = [await steps(), await audited(), await receipts()];
      const { send, close } = connect(side, desk.users[0] ?? { token: "" });
      for (const turn of [0, 1]) await send(side.callOf("save a step", 0, turn));
      await close();
      const kept = name === "system" ? 2 : 0;
      expect([await steps(), await audited(), await receipts()]).toEqual(
        before.map((value, at) => value + (at === 0 ? 2 : kept)),
      );
    }
  });

  it("times the calls of several users at once", async () => {
    const users = desk.users.slice(0, 3);
    const times = await drive(sides.system, "open a person", users, { seconds: 0.2, warmUpSeconds: 0.05 });
    expect(times.length).toBeGreaterThan(3);
    expect(Math.min(...times)).toBeGreaterThan(0);
  });
});
