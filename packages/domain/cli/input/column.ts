import { type Bilingual, factNames, factQuestion, foldVietnamese } from "@tgpl/domain";
import type { CellFact } from "./cell-facts.ts";

/** What a column of a register holds: the person's id, what `compare` counts by, or a fact. */
export type ColumnName = "id" | "sex" | "district" | "place" | CellFact;

/** Headers beside the name of the column itself and the short words of its fact, which are always understood. */
const headers: Readonly<Partial<Record<ColumnName, readonly string[]>>> = {
  id: ["Mã", "Mã người", "Mã số", "STT", "Person"],
  sex: ["Giới tính", "Giới"],
  district: ["Huyện", "Quận", "Quận, huyện", "Khu vực"],
  place: ["Xã", "Phường", "Xã, phường", "Mã xã", "Commune", "Ward"],
  birthDate: ["Ngày tháng năm sinh", "Date of birth", "DOB"],
  meritorious: ["Người có công"],
  household: ["Hộ", "Diện hộ"],
  livesInExtremeHardshipArea: ["Vùng đặc biệt khó khăn", "Vùng ĐBKK", "Extreme hardship area"],
  proceduralStatuses: ["Procedural statuses"],
  martyrFamily: ["Gia đình liệt sĩ"],
  agentOrange: ["Chất độc da cam"],
  disability: ["Có khuyết tật", "Người khuyết tật", "Has disability"],
  disabilityTypes: ["Dạng tật", "Dạng khuyết tật", "Disability types", "Disability type"],
  disabilityDegree: ["Mức độ", "Mức độ khuyết tật", "Disability degree", "Degree"],
  disabilityCertified: [
    "Giấy xác nhận khuyết tật",
    "Có giấy xác nhận",
    "Disability certificate",
    "Certified",
  ],
  receivesMonthlySocialAllowance: ["Trợ cấp xã hội", "Trợ cấp hằng tháng"],
  inSocialProtectionFacility: ["Cơ sở bảo trợ xã hội", "Cơ sở bảo trợ"],
  domesticViolenceVictim: ["Bạo lực gia đình"],
  matterConcernsTrafficking: ["Vụ việc mua bán người"],
  livesWithHiv: ["HIV"],
};

export const columnNames: readonly ColumnName[] = [
  "id",
  "sex",
  "district",
  "place",
  ...factNames.flatMap((fact): ColumnName[] =>
    fact === "disability"
      ? ["disability", "disabilityTypes", "disabilityDegree", "disabilityCertified"]
      : [fact],
  ),
];

/**
 * The column that a header means, in Vietnamese or English, with or without accents.
 *
 * @example findColumn("HỘ GIA ĐÌNH") // "household"
 */
export function findColumn(header: string): ColumnName | undefined {
  return byHeader.get(keyOf(header));
}

/** The header to write in a new file. */
export function headerOf(column: ColumnName): Bilingual {
  const fact = factNames.find((name) => name === column);
  if (fact) return { vi: factQuestion(fact, "vi").short, en: factQuestion(fact, "en").short };
  const [vi = column, ...others] = headers[column] ?? [];
  return { vi, en: others.find((header) => /^[\w ]+$/.test(header)) ?? column };
}

const byHeader: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.flatMap((column) => {
    const { vi, en } = headerOf(column);
    return [column, vi, en, ...(headers[column] ?? [])].map((header) => [keyOf(header), column] as const);
  }),
);

/** `disabilityTypes`, `disability_types` and `Disability types` are one header. */
function keyOf(header: string): string {
  return foldVietnamese(header).replace(/[^a-z0-9]/g, "");
}
