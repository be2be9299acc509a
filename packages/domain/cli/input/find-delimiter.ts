const DELIMITERS = [",", ";", "\t"] as const;

/** What separates the cells: the sign that the first line has most of. Excel writes `;` where a comma is decimal. */
export function findDelimiter(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const plain = line.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => plain.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
