import { vietnamCalendar } from "@tgpl/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Prisma } from "../generated/prisma/client.ts";
import type { Database } from "../platform/database.ts";
import { openTestDatabase } from "../platform/test-server.ts";
import { compileFamily } from "./compile-family.ts";
import { setsOf, tablesOf } from "./family-tables.ts";
import { figureFamilies, selectionsOf } from "./figure-families.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const calendar = vietnamCalendar();
const period = { from: "2026-01-01", until: "2026-12-31" } as const;
const compile = (id: string) => {
  const family = figureFamilies.find((one) => one.id === id);
  if (!family) throw new Error(`there is no family ${id}`);
  const sets = setsOf(selectionsOf(family).flatMap((one) => tablesOf(one, ["2026-01", "2026-02"])));
  return compileFamily(family, sets, { period, by: [], place: null, calendar });
};

const header = `-- What the database is asked for all figures of a family in a year. Generated from the definitions of the domain, for
-- reviewers; the test of compile-family.ts fails when a definition, the list of families or the compiler changes it.\n`;

test("The SQL of the figures of the first page is the one that was reviewed", async () => {
  const statements = ["requests", "cases-accepted", "cases-closed"].map((id) => {
    const { text, values } = compile(id);
    return `-- ${id}\n-- ${values.map((value, index) => `$${index + 1} = ${JSON.stringify(value)}`).join(", ")}\n${text};\n`;
  });
  await expect([header, ...statements].join("\n")).toMatchFileSnapshot("figure-families.sql");
});

test("The figures of the first page read one year by its index, not all history", async () => {
  await database.prisma.$transaction(async (db) => {
    // So few rows are quicker read through; with that ruled out, a full reading means that no index fits.
    await db.$executeRaw`SET LOCAL enable_seqscan = off`;
    for (const id of ["requests", "cases-accepted", "cases-closed", "appointments", "advice-answers"]) {
      const lines = await db.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${compile(id)}`);
      const plan = lines.map((line) => line["QUERY PLAN"]).join("\n");
      expect(plan, id).toMatch(/Index/);
      expect(plan, id).not.toMatch(/Seq Scan on (requests|cases)/);
    }
  });
});
