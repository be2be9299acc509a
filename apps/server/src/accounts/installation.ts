import type { Services } from "../platform/context.ts";
import { newSecret } from "./secret.ts";

export type InstallationKind = "demo" | "live";

export async function findInstallationKind({
  prisma,
}: Pick<Services, "prisma">): Promise<InstallationKind | null> {
  const row = await prisma.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
  return (row?.kind ?? null) as InstallationKind | null;
}

/**
 * The one-time token of the set-up page, while nobody has answered it; each start makes a new one.
 * null when the system is set up.
 */
export async function renewSetupToken({ prisma, jurisdiction }: Services): Promise<string | null> {
  if (await findInstallationKind({ prisma })) return null;
  const { secret, hash } = newSecret();
  await prisma.installation.upsert({
    where: { id: 1 },
    create: { id: 1, jurisdiction: jurisdiction.id, setupTokenHash: hash },
    update: { setupTokenHash: hash },
    select: { id: true },
  });
  return secret;
}
