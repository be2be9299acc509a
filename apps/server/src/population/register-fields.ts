import { foldVietnamese } from "@tgpl/domain";

/** What a register tells of a person, and the names that its columns have in the files of communes, folded. */
export const registerFields = [
  {
    code: "fullName",
    isRequired: true,
    names: [
      "ho va ten",
      "ho ten",
      "ho va ten doi tuong",
      "ho ten doi tuong",
      "ten doi tuong",
      "full name",
      "name",
    ],
  },
  {
    code: "birth",
    isRequired: true,
    names: [
      "ngay sinh",
      "ngay thang nam sinh",
      "ngay, thang, nam sinh",
      "nam sinh",
      "date of birth",
      "birth date",
    ],
  },
  { code: "sex", isRequired: false, names: ["gioi tinh", "nam/nu", "nam, nu", "sex"] },
  {
    code: "nationalId",
    isRequired: false,
    names: [
      "so can cuoc",
      "so cccd",
      "cccd",
      "can cuoc",
      "so dinh danh",
      "so dinh danh ca nhan",
      "so can cuoc cong dan",
      "so cccd/cmnd",
      "cmnd/cccd",
      "so cmnd/cccd",
      "so dinh danh ca nhan/cmnd",
      "national id",
    ],
  },
  {
    code: "commune",
    isRequired: true,
    names: [
      "xa, phuong",
      "xa/phuong",
      "xa phuong",
      "phuong, xa",
      "phuong/xa",
      "phuong xa",
      "xa",
      "phuong",
      "xa, phuong, thi tran",
      "xa/phuong/thi tran",
      "ma xa",
      "ten xa",
      "dia ban",
      "commune",
    ],
  },
  {
    code: "address",
    isRequired: false,
    names: ["dia chi", "noi o", "noi o hien nay", "ap, khu vuc", "ap/khu vuc", "cho o hien nay", "address"],
  },
  {
    code: "disabilityTypes",
    isRequired: false,
    names: ["dang tat", "dang khuyet tat", "loai tat", "loai khuyet tat", "disability type"],
  },
  {
    code: "degree",
    isRequired: true,
    names: ["muc do", "muc do khuyet tat", "muc do tat", "muc khuyet tat", "degree"],
  },
  {
    code: "household",
    isRequired: false,
    names: [
      "ho ngheo",
      "ho ngheo, can ngheo",
      "ho ngheo/can ngheo",
      "ho ngheo, ho can ngheo",
      "hoan canh",
      "hoan canh gia dinh",
      "dien ho",
      "household",
    ],
  },
  { code: "ethnicity", isRequired: false, names: ["dan toc", "dan toc thieu so", "ethnicity"] },
  {
    code: "allowance",
    isRequired: false,
    names: [
      "tro cap",
      "tro cap hang thang",
      "muc tro cap",
      "dang huong tro cap",
      "huong tro cap",
      "so tien tro cap",
      "tro cap xa hoi",
      "tro cap xa hoi hang thang",
      "allowance",
    ],
  },
] as const satisfies readonly { code: string; isRequired: boolean; names: readonly string[] }[];

export type RegisterField = (typeof registerFields)[number]["code"];
export const registerFieldCodes = registerFields.map(({ code }) => code) as [
  RegisterField,
  ...RegisterField[],
];

/** Field → number of its column, from 0. */
export type Mapping = Partial<Record<RegisterField, number>>;

export const requiredFields: readonly RegisterField[] = registerFields
  .filter(({ isRequired }) => isRequired)
  .map(({ code }) => code);

/** A column's name without accents, stars and what stands in brackets: “Họ và tên (*)” is “ho va ten”. */
export function foldHeader(header: string): string {
  return foldVietnamese(header.replace(/\([^)]*\)|[*:]/g, " "));
}

/** The columns that have a known name. The first of two columns with the same name is taken. */
export function mapColumns(headers: readonly string[]): Mapping {
  const folded = headers.map(foldHeader);
  const mapping: Mapping = {};
  for (const { code, names } of registerFields) {
    const column = folded.findIndex((header) => (names as readonly string[]).includes(header));
    if (column !== -1) mapping[code] = column;
  }
  return mapping;
}

/** Above the header row a file has its title, the office and the day: the row that names most fields is taken. */
export function findHeaderRow<Row extends { cells: string[] }>(rows: readonly Row[]): Row | undefined {
  const named = rows.map((row) => ({ row, count: Object.keys(mapColumns(row.cells)).length }));
  const best = named.reduce((a, b) => (b.count > a.count ? b : a), { row: rows[0], count: 0 });
  // Below that it is no header but luck; the first row with several cells is offered instead.
  return best.count >= 2 ? best.row : rows.find(({ cells }) => cells.filter(Boolean).length >= 3);
}
