import type { Bilingual } from "@tgpl/domain";
import { columnNames, headerOf } from "../input/column.ts";

const table = (language: keyof Bilingual) =>
  columnNames.map((name) => `    ${name.padEnd(32)}${headerOf(name)[language]}`).join("\n");

/** The columns that a register may have. */
export const columnHelp: Bilingual = {
  vi: `Mỗi dòng một người. CSV theo mã UTF-8, dòng đầu là tiêu đề, ngăn bằng dấu phẩy, chấm phẩy hoặc tab. Tiêu đề viết
bằng tên cột hoặc bằng tiếng Việt, tiếng Anh, có dấu hay không dấu:
${table("vi")}
Ô trống là chưa biết. Có, không: có/không, yes/no, true/false, 1/0, x. Ngày: 1987-02-14 hoặc 14/02/1987. Mã hoặc chữ:
poor, Hộ nghèo. Nhiều giá trị trong một ô ngăn bằng |. Không có khuyết tật: ghi “không” ở cột disability; có thì ghi
mức độ và có giấy hay chưa. JSON lines: mỗi dòng { "id": …, "facts": { … } }.`,
  en: `One person a row. CSV in UTF-8, the first row is the header; commas, semicolons or tabs between the cells. A header
is the name of the column, or words in Vietnamese or English, with or without accents:
${table("en")}
An empty cell is unknown. Yes and no: yes/no, có/không, true/false, 1/0, x. Days: 1987-02-14 or 14/02/1987. A code or its
label: poor, Hộ nghèo. Several values in a cell with | between them. No disability: “no” in the column disability;
otherwise its degree, and whether there is a certificate. JSON lines: each line { "id": …, "facts": { … } }.`,
};
