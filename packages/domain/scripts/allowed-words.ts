/** What is allowed, in Vietnamese, for the words in which the schemas say it. Codes and names of fields stay. */
const words: Readonly<Record<string, string>> = {
  "a day of the calendar written YYYY-MM-DD, in quotes":
    "một ngày có thật, viết NĂM-THÁNG-NGÀY, trong ngoặc kép",
  "a day of the calendar written YYYY-MM-DD": "một ngày có thật, viết NĂM-THÁNG-NGÀY, trong ngoặc kép",
  "words, not an empty text": "có chữ, không để trống",
  "a clause such as 11/2017/QH14#7.7.d, in quotes; points run a, b, c, d, đ, e, g, h":
    "điều khoản như 11/2017/QH14#7.7.d, trong ngoặc kép; điểm là a, b, c, d, đ, e, g, h",
  "a clause such as 11/2017/QH14#7.7.d, in quotes": "điều khoản như 11/2017/QH14#7.7.d, trong ngoặc kép",
  "the number of a document such as 05/2026/QH16, in quotes": "số văn bản như 05/2026/QH16, trong ngoặc kép",
  "a value of the kind string": "chữ, trong ngoặc kép",
  "a value of the kind boolean": "true (có) hoặc false (không)",
  "a value of the kind number": "một số",
  "a value of the kind int": "một số nguyên",
  "a value of the kind array": "một danh sách, mỗi dòng bắt đầu bằng dấu -",
  "a value of the kind object": "một nhóm gồm các mục con",
  "at least one example": "ít nhất một ví dụ",
};

export function allowedInVietnamese(allowed: string): string {
  return words[allowed] ?? allowed;
}
