import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { textFor } from "../text/text.ts";
import type { FaultyRow, SentFile, ToldFault } from "./import-record.ts";
import { findFaults, getImport } from "./imports.data.ts";
import type { RowFault } from "./read-person.ts";
import type { Mapping } from "./register-fields.ts";
import { toXlsx } from "./sheets/write-xlsx.ts";

const AT_ONCE = 50;

/** Rows that cannot stand in the register, some at a time, each fault in words. */
export async function listFaults(
  ctx: UserCtx,
  { id, after }: { id: string; after: number },
): Promise<FaultyRow[]> {
  const { headers, mapping } = await getImport(ctx, id);
  const rows = await findFaults(ctx, id, { after, most: AT_ONCE });
  await writeAudit(ctx, "population.faults.read", { type: "population-import", id }, { rows: rows.length });
  return rows.map(({ row, faults }) => ({
    row,
    faults: faults.map((fault) => tell(ctx, fault, headers, mapping)),
  }));
}

/** The same rows as they were written, as Excel, the reasons in the last column: mend them and send them again. */
export async function drawFaultyRows(ctx: UserCtx, { id }: { id: string }): Promise<SentFile> {
  const { headers, mapping, fileName } = await getImport(ctx, id);
  const text = textFor(ctx.language);
  const rows = await findFaults(ctx, id);
  await writeAudit(ctx, "population.faults.read", { type: "population-import", id }, { rows: rows.length });
  const sheet = rows.map(({ row, cells, faults }) => {
    const reasons = faults.map((fault) => sentence(ctx, row, tell(ctx, fault, headers, mapping)));
    return [...headers.map((_, column) => cells[column] ?? ""), reasons.join(" ")];
  });
  const bytes = await toXlsx(text("population.faultySheet"), [
    [...headers, text("population.reason")],
    ...sheet,
  ]);
  const stem = fileName.replace(/\.[^.]*$/, "");
  return { fileName: `${stem}-${text("population.faultyFile")}.xlsx`, base64: bytes.toString("base64") };
}

function sentence(ctx: UserCtx, row: number, fault: ToldFault): string {
  return textFor(ctx.language)("population.faultOfRow", { row, ...fault });
}

function tell(ctx: UserCtx, fault: RowFault, headers: readonly string[], mapping: Mapping): ToldFault {
  const text = textFor(ctx.language);
  const column = headers[mapping[fault.field] ?? -1] ?? text(`fields.${fault.field}`);
  const more = { ...fault.more };
  return {
    column,
    value: fault.value,
    wrong: text(`population.problems.${fault.problem}.wrong`, more),
    allowed: text(`population.problems.${fault.problem}.allowed`, more),
  };
}
