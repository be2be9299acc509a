/** Điều 7 khoản 7 điểm d: an article, with a clause, with a point. Points run a, b, c, d, đ, e, g, h; there is no f. */
const PLACE = /^\d+[a-z]?(\.\d+[a-zđ]?(\.[abcdđegh])?)?$/;

/** Only Đ of Vietnam (U+0110): the Ð of Iceland looks the same and is another letter. */
const DOCUMENT = /^\d+(\/\d{4})?\/[A-ZĐ\d][A-Za-zĐ\d-]*$/;

/**
 * A document or a clause of it, in Unicode NFC: `144/2017/NĐ-CP`, `11/2017/QH14#7.7.đ`.
 *
 * @example
 * isCitation("11/2017/QH14#7.7.đ") // true
 * isCitation("Điều 7") // false
 */
export function isCitation(id: string): boolean {
  const [document = "", place, ...rest] = id.split("#");
  const isPlace = place === undefined || PLACE.test(place);
  return rest.length === 0 && id.normalize("NFC") === id && DOCUMENT.test(document) && isPlace;
}

/** The document of a citation. */
export function documentOf(id: string): string {
  return id.normalize("NFC").split("#")[0] ?? "";
}
