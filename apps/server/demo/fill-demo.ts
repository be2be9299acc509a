import { type PlainDate, partsOf } from "@tgpl/domain";
import { findInstallationKind } from "../src/accounts/installation.ts";
import { hashPassword } from "../src/accounts/password.ts";
import { newReadablePassword } from "../src/accounts/secret.ts";
import type { Role } from "../src/platform/access.ts";
import { writeAudit } from "../src/platform/audit.ts";
import type { Services } from "../src/platform/context.ts";
import { toDate } from "../src/platform/fields.ts";
import { inTransaction } from "../src/platform/write.ts";
import { readDemoData } from "./demo-data.ts";
import { findCentre, markAsDemo, refuseUnlessEmpty } from "./empty-database.ts";
import { generateDemo } from "./generate-demo.ts";
import { createWorld, type World } from "./world.ts";
import { writeDemo } from "./write-demo.ts";

export type DemoServices = Omit<Services, "demo" | "changes">;
export type DemoAccountLine = { role: Role; email: string; displayName: string; password: string };
export type FillDemoOptions = {
  seed: number;
  /** The day that the demonstration is made for. */
  on: PlainDate;
  onProgress?: (done: number, total: number) => void;
};

/**
 * Fills a database that holds nothing yet with an invented city: three register years up to a day. The same seed
 * and day give the same rows; only passwords are new each time. Refuses a live database, and one with people in it.
 */
export async function fillDemo(
  services: DemoServices,
  { seed, on, onProgress = () => {} }: FillDemoOptions,
): Promise<{ accounts: DemoAccountLine[] }> {
  await refuseUnlessEmpty(services);
  const world = await foundWorld(services, seed, on);
  const passwords = await newPasswords(world);
  const demo = await generateDemo(world, onProgress);
  await inTransaction(services.prisma, async (db) => {
    const jurisdiction = services.jurisdiction.id;
    await markAsDemo(db, { jurisdiction, demoSeed: seed, demoOn: toDate(on) });
    await writeDemo(db, services, world, demo, hashesOf(passwords), onProgress);
    const subject = { type: "installation", id: "1" };
    const details = { seed, on };
    await writeAudit(
      { db, now: services.now, requestId: "demo", user: null },
      "demo.filled",
      subject,
      details,
    );
  });
  return { accounts: passwords.map(({ passwordHash: _, id: __, ...line }) => line) };
}

/** Gives the accounts of a demonstration new passwords and ends their sessions. */
export async function resetDemoPasswords({ prisma }: Pick<Services, "prisma">): Promise<DemoAccountLine[]> {
  const emails = readDemoData()
    .city.accounts.filter(({ signsIn }) => signsIn)
    .map(({ email }) => email);
  if ((await findInstallationKind({ prisma })) !== "demo")
    throw new Error("Only a demonstration has demonstration accounts.");
  return inTransaction(prisma, async (db) => {
    const found = await db.account.findMany({
      where: { email: { in: emails } },
      select: { id: true, role: true, email: true, displayName: true },
    });
    const lines = await Promise.all(
      found.map((account) => withPassword({ ...account, role: account.role as Role })),
    );
    for (const { id, passwordHash } of lines) {
      await db.account.update({ where: { id }, data: { passwordHash }, select: { id: true } });
      await db.session.deleteMany({ where: { accountId: id } });
    }
    return lines
      .toSorted((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
      .map(({ passwordHash: _, id: __, ...line }) => line);
  });
}

/** Three register years: this one and the two before it. */
async function foundWorld(
  { prisma, jurisdiction, calendar }: DemoServices,
  seed: number,
  on: PlainDate,
): Promise<World> {
  const from: PlainDate = `${partsOf(on).year - 2}-01-01`;
  const centre = await findCentre(prisma);
  return createWorld({ seed, from, on, jurisdiction, calendar, data: readDemoData(), centre });
}

type Named = { id: string; role: Role; email: string; displayName: string };

async function withPassword(account: Named) {
  const password = newReadablePassword();
  return { ...account, password, passwordHash: await hashPassword(password) };
}

function newPasswords({ accounts }: World) {
  const signingIn = accounts.filter(({ signsIn }) => signsIn);
  return Promise.all(
    signingIn.map(({ id, role, email, displayName }) => withPassword({ id, role, email, displayName })),
  );
}

function hashesOf(lines: readonly { id: string; passwordHash: string }[]): ReadonlyMap<string, string> {
  return new Map(lines.map(({ id, passwordHash }) => [id, passwordHash]));
}
