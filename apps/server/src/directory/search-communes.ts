import { dayOf, foldVietnamese, type PlainDate, vietnameseSortKey } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { type ListedUnit, listCommunes, listEndedCommunes, listFormerDistricts } from "./directory.data.ts";
import { rankCommune } from "./rank-commune.ts";

export type SearchCommunesInput = { query: string; on?: PlainDate | undefined; limit: number };

export type FoundCommune = {
  code: string;
  name: string;
  nameEn: string;
  districtCode: string | null;
  districtName: string;
  /** The name of before, when that is what was typed: identity papers still carry it. */
  formerName: string | null;
};

/**
 * The communes of a day whose name holds the words, typed with or without tone marks; the closest first. Typing
 * the name that a place had before finds the commune that took it in.
 */
export async function searchCommunes(
  ctx: UserCtx,
  { query, on, limit }: SearchCommunesInput,
): Promise<FoundCommune[]> {
  const day = on ?? dayOf(ctx.now());
  const [current, ended, districts] = await Promise.all([
    listCommunes(ctx.db, day),
    listEndedCommunes(ctx.db, day),
    listFormerDistricts(ctx.db),
  ]);
  const districtNames = new Map(districts.map((district) => [district.code, district.name]));
  const formerNames = byCurrentCode(ended);
  const words = foldVietnamese(query);
  return current
    .map((unit) => match(unit, formerNames.get(unit.code) ?? [], districtNames, words))
    .filter((found) => found.rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank) || (a.order < b.order ? -1 : 1))
    .slice(0, limit)
    .map(({ commune }) => commune);
}

function match(unit: ListedUnit, former: ListedUnit[], districts: Map<string, string>, words: string) {
  const districtName = districts.get(unit.formerDistrict ?? "") ?? "";
  const { rank, formerName } = rankCommune(unit, former, districtName, words);
  const { code, name, nameEn, formerDistrict: districtCode } = unit;
  const commune = { code, name, nameEn, districtCode, districtName, formerName };
  return { commune, rank, order: vietnameseSortKey(unit.name) };
}

function byCurrentCode(ended: ListedUnit[]): Map<string, ListedUnit[]> {
  const groups = new Map<string, ListedUnit[]>();
  for (const unit of ended) {
    const code = unit.currentCode ?? unit.code;
    groups.set(code, [...(groups.get(code) ?? []), unit]);
  }
  return groups;
}
