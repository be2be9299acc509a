import type { Language } from "@tgpl/domain";

type Phrase = readonly [pattern: RegExp, vietnamese: string];

/** What the domain and this program say that would do. Lists of codes are the same in both languages. */
const phrases: readonly Phrase[] = [
  [
    /^a day of the calendar written YYYY-MM-DD, from (\S+) to (\S+)$/,
    "một ngày có thật, viết YYYY-MM-DD, từ $1 đến $2",
  ],
  [/^a day of the calendar written YYYY-MM-DD$/, "một ngày có thật, viết YYYY-MM-DD"],
  [
    /^a day of the calendar written YYYY-MM-DD or dd\/mm\/yyyy$/,
    "một ngày có thật, viết YYYY-MM-DD hoặc dd/mm/yyyy",
  ],
  [/^a day up to (\S+), the day judged$/, "một ngày không sau $1, là ngày xét"],
  [/^a day from (\S+), when (.+) began$/, "một ngày từ $1, khi $2 có hiệu lực"],
  [/^a day from (\S+)$/, "một ngày từ $1"],
  [
    /^a moment written in ISO 8601 with offset, for example (\S+)$/,
    "thời điểm theo ISO 8601 có múi giờ, ví dụ $1",
  ],
  [/^a value of the kind boolean$/, "true hoặc false"],
  [/^a value of the kind string$/, "một chuỗi chữ"],
  [/^a value of the kind array$/, "một danh sách"],
  [/^a value of the kind object$/, "một đối tượng { … }"],
  [/^a value of the kind record$/, "một đối tượng { … }"],
  [/^yes, no or empty$/, "có, không hoặc để trống"],
  [/^a year whose public holidays are known: (.+)$/, "một năm đã biết ngày nghỉ lễ: $1"],
  [
    /^a rule whose length is known; this one is switched off$/,
    "một thời hạn đã biết độ dài; thời hạn này đang tắt",
  ],
  [/^a key that stands once$/, "mỗi tên chỉ viết một lần"],
  [/^UTF-8 text; save the file as CSV UTF-8$/, "chữ theo mã UTF-8; lưu tệp lại dạng CSV UTF-8"],
  [
    /^a row of (\d+) cells, as the header has; this one has (\d+)$/,
    "dòng có $1 ô như dòng tiêu đề; dòng này có $2 ô",
  ],
  [/^a quote that is closed in its row$/, "dấu nháy được đóng trong cùng một ô"],
  [/^a row of at most (\d+) characters$/, "một dòng không quá $1 ký tự"],
  [/^JSON: (.+)$/, "JSON đúng cú pháp ($1)"],
  [/^no value, since there is no disability$/, "để trống, vì đã ghi không có khuyết tật"],
  [/^an id, by which the person is found again$/, "mã để tìm lại người này"],
];

/**
 * What would do, in the language of the person. The domain says it in English.
 *
 * @example sayAllowed("a value of the kind boolean", "vi") // "true hoặc false"
 */
export function sayAllowed(allowed: string, language: Language): string {
  if (language === "en") return allowed;
  const phrase = phrases.find(([pattern]) => pattern.test(allowed));
  return phrase ? allowed.replace(...phrase) : allowed;
}
