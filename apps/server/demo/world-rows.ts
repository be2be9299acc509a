import { recordOf } from "./provider-records.ts";
import type { Row } from "./rows.ts";
import { foundedAt, type World } from "./world.ts";

/** The branches; the Centre is there already. */
export function branchRows({ offices }: World): Row<"offices">[] {
  const centre = offices.find(({ kind }) => kind === "centre");
  return offices
    .filter(({ kind }) => kind === "branch")
    .map(({ id, code, kind, name }) => ({ id, code, kind, name, centreId: centre?.id ?? null }));
}

export function providerRows(world: World): Row<"providers">[] {
  return world.providers.map((provider, index) => {
    const { id, fullName, sortKey, kind, signLanguage, office } = provider;
    const officeId = idOf(world.offices, office);
    return { id, fullName, sortKey, kind, signLanguage, officeId, ...recordOf(world, provider, index) };
  });
}

/** The accounts; one whose id has no hash cannot sign in. */
export function accountRows(world: World, hashes: ReadonlyMap<string, string>): Row<"accounts">[] {
  return world.accounts.map(({ id, email, displayName, role, office, agency, providerId }) => ({
    id,
    email,
    displayName,
    role,
    officeId: office && idOf(world.offices, office),
    providerId,
    agencyCode: agency,
    passwordHash: hashes.get(id) ?? null,
    createdAt: foundedAt(world.from),
  }));
}

function idOf(offices: World["offices"], code: string): string {
  const office = offices.find((one) => one.code === code);
  if (!office) throw new Error(`city.json names an unknown office: ${code}`);
  return office.id;
}
