import { findInstallationKind } from "../src/accounts/installation.ts";
import type { Db, Prisma } from "../src/platform/database.ts";
import type { DemoOffice } from "./world.ts";

/** Demonstration data goes into a database that is not live and holds nobody yet. */
export async function refuseUnlessEmpty({ prisma }: { prisma: Prisma }): Promise<void> {
  if ((await findInstallationKind({ prisma })) === "live")
    throw new Error("This database holds live data: demonstration data is never mixed into it.");
  const [person] = await prisma.applicant.findMany({ take: 1, select: { id: true } });
  if (person)
    throw new Error("This database already holds people: demonstration data goes into an empty one.");
}

/** The Centre that the jurisdiction's folder names. */
export async function findCentre(db: Db): Promise<DemoOffice> {
  const centre = await db.office.findFirst({
    where: { kind: "centre" },
    orderBy: { code: "asc" },
    select: { id: true, code: true, name: true },
  });
  if (!centre) throw new Error("The jurisdiction names no Centre: nobody could receive a request.");
  return { ...centre, kind: "centre" };
}

/** From here on this database is a demonstration, for ever. */
export async function markAsDemo(
  db: Db,
  { jurisdiction, ...given }: { jurisdiction: string; demoSeed: number; demoOn: Date },
): Promise<void> {
  const mark = { ...given, kind: "demo", setupTokenHash: null };
  await db.installation.upsert({
    where: { id: 1 },
    create: { id: 1, jurisdiction, ...mark },
    update: mark,
    select: { id: true },
  });
}
