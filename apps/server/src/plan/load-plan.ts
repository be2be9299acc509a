import type { Prisma } from "../platform/database.ts";
import type { Jurisdiction } from "../platform/jurisdiction.ts";
import { inTransaction } from "../platform/write.ts";
import { hasPlan, insertPlan } from "./plan.data.ts";

/**
 * Gives a year its plan, from the jurisdiction's text. A plan that is already there belongs to the city and is left
 * as it is: a new version of the software never rewrites what people have decided.
 */
export async function loadPlan(
  prisma: Prisma,
  { plan }: Pick<Jurisdiction, "plan">,
  year: number,
): Promise<void> {
  await inTransaction(prisma, async (db) => {
    if (await hasPlan(db, year)) return;
    await insertPlan(db, year, plan, "issued");
  });
}
