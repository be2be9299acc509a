import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from "../src/platform/temporary-postgres.ts";
import { type BigCityOptions, writeBigCity } from "./write-big-city.ts";

const size: Omit<BigCityOptions, "url"> = {
  seed: 3,
  on: "2026-11-23",
  years: 12,
  persons: 5_000,
  requestsPerPerson: 0.9,
  storiesEvery: 10,
  onProgress: () => {},
};

describe.skipIf(!findPostgres())("a big city", () => {
  let server: TemporaryPostgres;
  let client: pg.Client;
  let written: Record<string, number>;
  let indexes: number;
  beforeAll(async () => {
    server = await startTemporaryPostgres();
    written = await writeBigCity({ url: server.url, ...size });
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
    indexes = await count(
      "SELECT count(*) FROM pg_indexes WHERE indexname LIKE '%_idx' OR indexname LIKE '%_trgm'",
    );
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });
  const count = async (sql: string) => Number((await client.query<{ count: string }>(sql)).rows[0]?.count);

  it("has as many people as asked for, and says what it wrote", async () => {
    expect(await count("SELECT count(*) FROM applicants")).toBe(size.persons);
    for (const table of ["requests", "cases", "case_events"])
      expect(await count(`SELECT count(*) FROM ${table}`)).toBe(written[table]);
  });

  it("numbers each register without a gap, though people are written in batches", async () => {
    const wrong = `SELECT count(*) FROM (
      SELECT split_part(file_code, '.', 3)::int AS given,
        row_number() OVER (PARTITION BY office_id, split_part(file_code, '.', 4) ORDER BY accepted_at, id) AS counted
      FROM cases) AS numbered WHERE given <> counted`;
    expect(await count(wrong)).toBe(0);
    expect(await count("SELECT sum(last) AS count FROM register_counters")).toBe(written.cases);
  });

  it("has its indexes back, the one for names too", async () => {
    expect(
      await count("SELECT count(*) FROM pg_indexes WHERE indexname = 'applicants_folded_name_trgm'"),
    ).toBe(1);
    expect(indexes).toBeGreaterThan(20);
  });

  it("is a demonstration, and is not written over", async () => {
    expect(await count("SELECT count(*) FROM installation WHERE kind = 'demo'")).toBe(1);
    await expect(writeBigCity({ url: server.url, ...size })).rejects.toThrow(/already holds people/);
  });
});
