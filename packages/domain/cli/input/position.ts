/** Line and column of an offset, counted from 1. A column counts characters as editors do. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: [...before.slice(lastBreak + 1)].length + 1 };
}
