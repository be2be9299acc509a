import { toEpoch } from "@tgpl/domain";
import type { Services } from "../platform/context.ts";
import { findAbandoned } from "./imports.data.ts";
import { dropRegister } from "./register-file.ts";

const HOUR = 3_600_000;

/** Files that nobody decides hold personal data for no purpose, and work that stopped with its server never ends. */
export async function giveUpAbandoned(services: Services): Promise<void> {
  const at = toEpoch(services.now());
  const limits = { silentSince: new Date(at - HOUR), undecidedSince: new Date(at - 24 * HOUR) };
  for (const importId of await findAbandoned(services, limits)) {
    await services.prisma.$transaction([
      services.prisma.populationImport.update({
        where: { id: importId },
        data: { status: "cancelled", sample: [], endedAt: new Date(at), version: { increment: 1 } },
      }),
      services.prisma.populationPerson.deleteMany({ where: { importId } }),
      services.prisma.populationFault.deleteMany({ where: { importId } }),
    ]);
    await dropRegister(services, importId);
  }
}
