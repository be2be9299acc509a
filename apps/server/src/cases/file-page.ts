import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import { accountNames } from "./account-names.ts";
import type { FileLine, PageInput, Struck } from "./file-line.ts";

export const PAGE_OF_FILE = 50;

/** What every list of a case file asks of the database: one line more than a page, to know whether there are more. */
export function pageArgs({ id, after }: PageInput) {
  return {
    where: { caseId: id },
    take: PAGE_OF_FILE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  };
}

type Row = {
  id: string;
  version: number;
  createdById: string | null;
  createdAt: Date;
  struckAt: Date | null;
  struckById: string | null;
  struckReason: string | null;
};

/** The columns that every line of a case file has. */
export const lineColumns = {
  id: true,
  version: true,
  createdById: true,
  createdAt: true,
  struckAt: true,
  struckById: true,
  struckReason: true,
} as const;

/** The lines of a page with the names of who wrote and who struck them. */
export async function toPage<From extends Row, To>(
  ctx: UserCtx,
  rows: readonly From[],
  convert: (row: From, line: FileLine) => To,
): Promise<{ lines: To[]; next: string | null }> {
  const shown = rows.slice(0, PAGE_OF_FILE);
  const names = await accountNames(
    ctx,
    shown.flatMap(({ createdById, struckById }) => [createdById, struckById]),
  );
  const lines = shown.map((row) =>
    convert(row, {
      id: row.id,
      version: row.version,
      by: names.get(row.createdById) ?? null,
      createdAt: toMoment(row.createdAt),
      struck: struckOf(row, names),
    }),
  );
  return { lines, next: rows.length > PAGE_OF_FILE ? (shown.at(-1)?.id ?? null) : null };
}

export function struckOf(
  { struckAt, struckById, struckReason }: Pick<Row, "struckAt" | "struckById" | "struckReason">,
  names: ReadonlyMap<string | null, string>,
): Struck | null {
  return (
    struckAt && { at: toMoment(struckAt), by: names.get(struckById) ?? null, reason: struckReason ?? "" }
  );
}
