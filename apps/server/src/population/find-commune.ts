import { foldVietnamese, type Gazetteer, type PlainDate, unitsOn } from "@tgpl/domain";
import { CellFault } from "./read-cell.ts";

/** Finds the code of a commune by what a file says: its code, or its name with or without its kind. */
export type FindCommune = (text: string) => string;

const KIND = /^(phuong|xa|thi tran|p\.|x\.|tt\.)\s*/;

/**
 * By the communes of a day. A name that two communes have, and one that is gone, is refused and told what it might
 * be; each wording is looked up once.
 */
export function findCommuneOn(on: PlainDate, gazetteer: Gazetteer): FindCommune {
  const communes = unitsOn(on, { level: "commune" }, gazetteer);
  const byName = new Map<string, string[]>();
  const nameOf = new Map(communes.map(({ code, name }) => [code, name]));
  const add = (name: string, code: string) => byName.set(name, [...(byName.get(name) ?? []), code]);
  for (const { code, name } of communes) {
    const folded = foldVietnamese(name);
    add(folded, code);
    add(folded.replace(KIND, ""), code);
  }
  const known = new Map<string, string | CellFault>();
  const look = (text: string): string | CellFault => {
    if (nameOf.has(text)) return text;
    const name = foldVietnamese(text.split(",")[0] as string);
    const codes = byName.get(name) ?? byName.get(name.replace(KIND, "")) ?? [];
    const [code] = codes;
    if (code && codes.length === 1) return code;
    if (code) return new CellFault("commune-of-two", { communes: named(codes, nameOf) });
    const heirs = heirsOf(name, gazetteer).filter((heir) => nameOf.has(heir));
    return heirs.length > 0
      ? new CellFault("commune-of-before", { communes: named(heirs, nameOf) })
      : new CellFault("not-a-commune");
  };
  return (text) => {
    const found = known.get(text) ?? look(text);
    known.set(text, found);
    if (found instanceof CellFault) throw found;
    return found;
  };
}

/** The communes into which those of a name went. */
function heirsOf(name: string, gazetteer: Gazetteer): string[] {
  const former = gazetteer.units.filter(
    (unit) => unit.until !== null && foldVietnamese(unit.name).replace(KIND, "") === name.replace(KIND, ""),
  );
  return [...new Set(former.flatMap(({ mergedInto }) => mergedInto))];
}

function named(codes: readonly string[], nameOf: ReadonlyMap<string, string>): string {
  return codes.map((code) => `${nameOf.get(code)} (${code})`).join("; ");
}
