import { partsOf } from "@tgpl/domain";
import { hasPlan, insertPlan } from "../src/plan/plan.data.ts";
import type { Services } from "../src/platform/context.ts";
import type { Db } from "../src/platform/database.ts";
import { demoTargets } from "./demo-targets.ts";
import type { GeneratedDemo } from "./generate-demo.ts";
import { insertStatement } from "./insert-statement.ts";
import type { Row, TableName } from "./rows.ts";
import type { World } from "./world.ts";
import { accountRows, branchRows, providerRows } from "./world-rows.ts";

const ROWS_AT_A_TIME = 500;

/** Writes everything in the transaction given, parents before children. */
export async function writeDemo(
  db: Db,
  { jurisdiction }: Pick<Services, "jurisdiction">,
  world: World,
  demo: GeneratedDemo,
  passwordHashes: ReadonlyMap<string, string>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const targets = await targetsOfPlans(db, { jurisdiction }, world);
  const parts = [
    part("offices", branchRows(world)),
    part("providers", providerRows(world)),
    part("accounts", accountRows(world, passwordHashes)),
    part("applicants", demo.applicants),
    part("requests", demo.requests),
    part("eligibility_decisions", demo.decisions),
    part(
      "cases",
      demo.cases.map(({ row }) => row),
    ),
    part(
      "case_events",
      demo.cases.flatMap(({ events }) => events),
    ),
    part("register_counters", demo.counters),
    part("plan_targets", targets),
  ];
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { table, rows } of parts) {
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME) {
      const batch = rows.slice(from, from + ROWS_AT_A_TIME);
      await db.$executeRawUnsafe(insertStatement(table), JSON.stringify(batch));
      done += batch.length;
      onProgress(total + done, 2 * total);
    }
  }
}

function part<Table extends TableName>(table: Table, rows: readonly Row<Table>[]) {
  return { table, rows };
}

/** This year's plan and last year's, from the jurisdiction's text, each with invented targets. */
async function targetsOfPlans(
  db: Db,
  { jurisdiction }: Pick<Services, "jurisdiction">,
  world: World,
): Promise<Row<"plan_targets">[]> {
  const { year: thisYear } = partsOf(world.on);
  const targets: Row<"plan_targets">[] = [];
  for (const year of [thisYear - 1, thisYear]) {
    if (!(await hasPlan(db, year))) await insertPlan(db, year, jurisdiction.plan);
    const plan = await db.plan.findUniqueOrThrow({ where: { year }, select: { id: true } });
    targets.push(...demoTargets(world, { id: plan.id, year }, jurisdiction.cityCode));
  }
  return targets;
}
