import { createHash } from "node:crypto";
import { countFamily } from "./count-family.ts";
import { setsOf, tablesOf } from "./family-tables.ts";
import { type FigureFamily, selectionsOf } from "./figure-families.ts";
import type { MeasureCtx } from "./measure-ctx.ts";
import { type FamilyFigures, protectFamily } from "./protect-family.ts";
import type { YearToDate } from "./year-to-date.ts";

/** What was worked out for which counts; the last ones asked for stand last. */
const known = new Map<string, FamilyFigures>();
const KEPT = 200;

/**
 * What may be shown of a family in a year: its figures of the city, and the tables by some dimensions. The counts are
 * read each time, so a change shows at once. What is hidden follows from the counts alone and can take longer than
 * counting, so it is kept under their digest.
 */
export async function familyFigures(
  ctx: MeasureCtx,
  family: FigureFamily,
  { year, begun: months }: YearToDate,
  sets: readonly (readonly string[])[],
): Promise<FamilyFigures> {
  const threshold = ctx.jurisdiction.suppressionThreshold;
  const counts = await countFamily(ctx, family, { year, sets });
  const name = digestOf([family.id, threshold, months, counts]);
  const figures = known.get(name) ?? protectFamily(family, counts, { months, threshold });
  known.delete(name);
  known.set(name, figures);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return figures;
}

export type ReadFamily = (
  family: FigureFamily,
  when: YearToDate,
  dimensions: readonly string[],
) => Promise<FamilyFigures>;

/**
 * Reads each family once for all figures of one answer, with the dimensions that all of them together need. A set of
 * dimensions is protected by itself, so it does not matter which others are read with it.
 */
export function readFamilies(ctx: MeasureCtx, needed: readonly string[] = []): ReadFamily {
  const asked = new Map<string, Promise<FamilyFigures>>();
  return (family, when, dimensions) => {
    const wanted = [...needed, ...dimensions];
    const all = setsOf(selectionsOf(family).flatMap((one) => tablesOf(one, when.begun)));
    const found = all.filter((set) => set.some((one) => wanted.includes(one)));
    const sets = found.length > 0 ? found : [[]];
    const name = JSON.stringify([family.id, sets]);
    const figures = asked.get(name) ?? familyFigures(ctx, family, when, sets);
    asked.set(name, figures);
    return figures;
  };
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64");
}
