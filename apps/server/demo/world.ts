import {
  type AdministrativeUnit,
  addDays,
  type Gazetteer,
  type Instant,
  latestCommuneOf,
  nameSortKey,
  type PlainDate,
  type ProviderKind,
  partsOf,
  predecessorsOf,
  type WorkingCalendar,
} from "@tgpl/domain";
import type { Role } from "../src/platform/access.ts";
import type { Jurisdiction } from "../src/platform/jurisdiction.ts";
import type { DemoData } from "./demo-data.ts";
import { makeName } from "./make-name.ts";
import { createRandom } from "./random.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { momentAt } from "./working-days.ts";

export type DemoOffice = { id: string; code: string; kind: "centre" | "branch"; name: string };
export type DemoProvider = {
  id: string;
  fullName: string;
  sortKey: string;
  kind: ProviderKind;
  office: string;
  signLanguage: boolean;
  accountId: string | null;
};
export type DemoAccount = {
  id: string;
  key: string;
  role: Role;
  email: string;
  displayName: string;
  office: string | null;
  /** The agency of the plan for which a focal point reports. */
  agency: string | null;
  providerId: string | null;
  signsIn: boolean;
};

/** A commune of today, with those of before that it stands for. */
export type Home = { district: string; commune: AdministrativeUnit; before: readonly AdministrativeUnit[] };

/** Everything that the invented city consists of before anybody comes to the counter. */
export type World = {
  seed: number;
  data: DemoData;
  gazetteer: Gazetteer;
  calendar: WorkingCalendar;
  /** First and last day; nothing happens at or after `now`. */
  from: PlainDate;
  on: PlainDate;
  now: Instant;
  offices: readonly DemoOffice[];
  providers: readonly DemoProvider[];
  accounts: readonly DemoAccount[];
  homes: ReadonlyMap<string, readonly Home[]>;
  /** Which office serves a former district. */
  officeOf: (district: string) => DemoOffice;
};

export type WorldOptions = {
  seed: number;
  from: PlainDate;
  on: PlainDate;
  jurisdiction: Pick<Jurisdiction, "gazetteer">;
  calendar: WorkingCalendar;
  data: DemoData;
  /** The Centre, which is there already. */
  centre: DemoOffice;
};

/**
 * The last minutes that are written are early in the morning of `on`: whatever the hour at which a demonstration
 * starts, nothing lies in its future.
 */
export const MORNING_MINUTES = 50;

export function createWorld({ jurisdiction, centre, ...options }: WorldOptions): World {
  const { data, seed, from, on } = options;
  const offices = [centre, ...data.city.branches.map((branch) => toBranch(branch, seed, from))];
  const providers = data.city.providers.map((_, index) => toProvider(options, index));
  const accounts = data.city.accounts.map((line) => toAccount(options, line, providers));
  const officeOf = (district: string) => {
    const branch = data.city.branches.find(({ districts }) => districts.includes(district));
    return offices.find(({ code }) => code === branch?.code) ?? centre;
  };
  return {
    ...options,
    gazetteer: jurisdiction.gazetteer,
    now: momentAt(on, MORNING_MINUTES),
    offices,
    accounts,
    providers: providers.map((provider) => withAccount(provider, accounts)),
    homes: homesByDistrict(jurisdiction.gazetteer),
    officeOf,
  };
}

/** The world's beginning: offices, providers and accounts are a day older than the first person. */
export function foundedAt(from: PlainDate): Instant {
  return momentAt(addDays(from, -1), 8 * 60);
}

function toBranch({ code, name }: { code: string; name: string }, seed: number, from: PlainDate): DemoOffice {
  return { id: seededUuid(foundedAt(from), createRandom(seed, "office", code)), code, kind: "branch", name };
}

// Names that no applicant of a demonstration has: those begin at the other end.
const PROVIDER_NAMES = 2_200;

type Made = Pick<WorldOptions, "seed" | "from" | "data">;

function toProvider({ seed, from, data }: Made, index: number): DemoProvider {
  const line = data.city.providers[index];
  if (!line) throw new Error(`there is no provider ${index}`);
  const random = createRandom(seed, "provider", index);
  const fullName = makeName(data.people, random.chance(0.5) ? "female" : "male", PROVIDER_NAMES + 8 * index);
  const id = seededUuid(foundedAt(from), random);
  return { ...line, id, fullName, sortKey: nameSortKey(fullName), accountId: null };
}

function toAccount(
  { seed, from }: Made,
  line: DemoData["city"]["accounts"][number],
  providers: DemoProvider[],
) {
  const own = line.role === "provider" ? providers.find(({ office }) => office === line.office) : undefined;
  return {
    ...line,
    id: seededUuid(foundedAt(from), createRandom(seed, "account", line.key)),
    displayName: line.displayName ?? own?.fullName ?? line.key,
    providerId: own?.id ?? null,
  };
}

function withAccount(provider: DemoProvider, accounts: readonly DemoAccount[]): DemoProvider {
  return {
    ...provider,
    accountId: accounts.find(({ providerId }) => providerId === provider.id)?.id ?? null,
  };
}

/** The communes of today by former district, each with the communes whose records count as its own. */
function homesByDistrict(gazetteer: Gazetteer): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  for (const commune of gazetteer.units) {
    if (commune.level !== "commune" || commune.until !== null || commune.formerDistrict === null) continue;
    const home = { district: commune.formerDistrict, commune, before: recordedBefore(commune, gazetteer) };
    homes.set(home.district, [...(homes.get(home.district) ?? []), home]);
  }
  return homes;
}

function recordedBefore(commune: AdministrativeUnit, gazetteer: Gazetteer): readonly AdministrativeUnit[] {
  if (commune.from === null) return [];
  const earlier = predecessorsOf({ commune: commune.code, on: commune.from }, gazetteer);
  return earlier.filter(
    (unit) =>
      unit.formerDistrict === commune.formerDistrict &&
      unit.until !== null &&
      latestCommuneOf({ commune: unit.code, on: unit.until }, gazetteer).code === commune.code,
  );
}

/** The code of somebody's commune on a day: before the change of 1 July 2025 the old one. */
export function communeCodeOn({ commune, before }: Home, day: PlainDate, person: number): string {
  if (commune.from === null || commune.from <= day) return commune.code;
  const unit = before[person % before.length];
  if (!unit) throw new Error(`${commune.code} has no commune before ${commune.from} ${partsOf(day).year}`);
  return unit.code;
}
