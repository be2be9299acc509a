/** Rows of a label and a value, the values right-aligned under one another. Vietnamese letters count as one each. */
export function alignedRows(rows: readonly (readonly [label: string, value: string])[]): readonly string[] {
  const width = (text: string) => [...text.normalize("NFC")].length;
  const labels = Math.max(0, ...rows.map(([label]) => width(label)));
  const values = Math.max(0, ...rows.map(([, value]) => width(value)));
  return rows.map(
    ([label, value]) => `${label}${" ".repeat(labels - width(label) + 2 + values - width(value))}${value}`,
  );
}
