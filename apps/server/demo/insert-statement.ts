import { type TableName, tables } from "./rows.ts";

/**
 * One statement that writes any number of rows, given as a JSON text: many times faster than a statement a row,
 * and the same on both kinds of database.
 */
export function insertStatement(table: TableName): string {
  const columns = Object.entries(tables[table]);
  const names = columns.map(([name]) => `"${toSnakeCase(name)}"`).join(", ");
  const values = columns.map(([name]) => `"${name}"`).join(", ");
  const types = columns.map(([name, type]) => `"${name}" ${type.replace("?", "")}`).join(", ");
  return `INSERT INTO ${table} (${names}) SELECT ${values} FROM jsonb_to_recordset($1::jsonb) AS given(${types})`;
}

export function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
