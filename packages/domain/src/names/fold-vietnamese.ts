import { readText } from "../input/readers.ts";

/**
 * Text without accents, capitals and spare spaces, for searching: however it was typed, NFC or NFD, with đ or
 * with the Icelandic ð that some keyboards give.
 *
 * @example foldVietnamese("  Nguyễn  Thị Hòa ") // "nguyen thi hoa"
 * @example foldVietnamese("Đặng") // "dang"
 */
export function foldVietnamese(text: string): string {
  return readText(text, "text")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đð]/giu, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
