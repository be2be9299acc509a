import { foldVietnamese } from "@tgpl/domain";

/** What the words of a search may be: several things at once, such as `07.2026`. */
export type SearchQuery = {
  /** The beginning of an identity number or of a telephone number. */
  digits: string | null;
  /** A part of a file code, in its own letters. */
  fileCode: string | null;
  /** A part of a name, folded. */
  name: string | null;
};

/**
 * Recognises what was typed: numbers, a part of a file code, or a name.
 *
 * @example readQuery("cn2.tgtt.07") // { digits: null, fileCode: "CN2.TGTT.07", name: null }
 */
export function readQuery(text: string): SearchQuery {
  const typed = text.normalize("NFC").trim();
  const digits = typed.replaceAll(/[\s.()-]/g, "").replace(/^(\+84|0084)/, "0");
  const name = foldVietnamese(typed);
  const fileCode = toFileCode(typed);
  return {
    digits: /^\d{4,}$/.test(digits) ? digits : null,
    fileCode,
    name: fileCode === null && name.length >= 2 && /\p{L}/u.test(name) ? name : null,
  };
}

const NUMBER_AND_YEAR = /^\d{1,5}[./]\d{4}$/;
const PARTS = /^[\p{L}\d-]{1,20}([./][\p{L}\d]*){1,3}$/u;
const LONG_NUMBER = /^[\d.]{9,}$/;

/** “DDNTT” is written ĐDNTT in a code; slashes are dots. Telephone numbers are written with dots too. */
function toFileCode(typed: string): string | null {
  if (LONG_NUMBER.test(typed) || /\s/.test(typed)) return null;
  const isPart = NUMBER_AND_YEAR.test(typed) || (PARTS.test(typed) && /\p{L}/u.test(typed));
  if (!isPart) return null;
  return typed.toLocaleUpperCase("vi").replaceAll("/", ".").replace("DDNTT", "ĐDNTT");
}
