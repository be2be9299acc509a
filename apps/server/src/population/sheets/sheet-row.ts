/** A row of a file: its number as the person sees it, from 1, and what its cells say as text. */
export type SheetRow = { row: number; cells: string[] };

export type SheetKind = "xlsx" | "csv";

/** The most a file may hold: several provinces, and far less than what would fill the memory. */
export const MOST_ROWS = 300_000;
export const MOST_COLUMNS = 100;
export const LONGEST_CELL = 1000;

export type UnreadableReason = "unreadable" | "too-many-rows" | "too-large-inside" | "not-utf-8";

/** What a file says of itself is not what we take it for: it cannot be read, or holds too much. */
export class UnreadableSheet extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

/** What a cell says: one spelling of each letter, one space between words. */
export function toCell(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, LONGEST_CELL);
}
