import { tmpdir } from "node:os";
import { vietnamCalendar } from "@tgpl/domain";
import { pino } from "pino";
import { writeBigCity } from "../demo/write-big-city.ts";
import type { Services, UserCtx } from "../src/platform/context.ts";
import { openDatabase, type Prisma } from "../src/platform/database.ts";
import { openFiles } from "../src/platform/files/open-files.ts";
import { readJurisdiction } from "../src/platform/jurisdiction.ts";

export const ON = "2026-11-23";
export const NOW = `${ON}T09:00:00+07:00` as const;

/** A city whose every year is alike: more persons means a longer history, not a busier year. */
export type CitySpan = { years: number; persons: number; requestsPerPerson?: number };

export type OpenCity = {
  prisma: Prisma;
  as: (email: string) => Promise<UserCtx>;
  close: () => Promise<void>;
};

/** Writes a city into an empty database. */
export async function writeCity(
  url: string,
  { years, persons, requestsPerPerson = 0.9 }: CitySpan,
): Promise<void> {
  await writeBigCity({
    url,
    seed: 1,
    on: ON,
    years,
    persons,
    requestsPerPerson,
    storiesEvery: 50,
    onProgress: (written) => void process.stderr.write(`  ${JSON.stringify(written)}\n`),
  });
}

/** Opens a city as the server does. */
export async function openCity(url: string): Promise<OpenCity> {
  const database = await openDatabase({ url, dataDir: "" });
  return openCityOn(database.prisma, () => database.close());
}

/** The same on a connection of one's own. */
export async function openCityOn(prisma: Prisma, close: () => Promise<void>): Promise<OpenCity> {
  const services = await cityServices(prisma);
  const request = { requestId: "benchmark", language: "vi", address: "", sessionToken: null } as const;
  const as = async (email: string): Promise<UserCtx> => {
    const account = await prisma.account.findUniqueOrThrow({
      where: { email },
      select: {
        id: true,
        displayName: true,
        email: true,
        role: true,
        officeId: true,
        providerId: true,
        agencyCode: true,
      },
    });
    const user = { ...account, role: account.role as UserCtx["user"]["role"] };
    return { ...services, ...request, db: prisma, user, setSession: () => {} };
  };
  return { prisma, as, close };
}

/** What the server brings to every request; its clock stands still on the last day of the city. */
export async function cityServices(prisma: Prisma): Promise<Services> {
  return {
    prisma,
    jurisdiction: readJurisdiction("can-tho"),
    calendar: vietnamCalendar(),
    log: pino({ level: "silent" }),
    now: () => NOW,
    changes: { listen: () => () => {}, since: async () => [], stop: () => {} },
    demo: { fill: () => {}, progress: () => null },
    files: await openFiles({ DATA_DIR: tmpdir() }),
    mail: null,
    publicUrl: "http://city.example",
  };
}
