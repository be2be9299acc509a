import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import { type QualityItem, type QualityItemCode, qualityItems } from "./quality-items.ts";

/** One version of the score sheet. A new one ends the last the day before. */
export type QualitySheetVersion = {
  /** First and last day, both included; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  /** `null` = a sheet was in force and its items are not known: nobody is graded by it. */
  readonly items: readonly QualityItem<QualityItemCode>[] | null;
  readonly provision: string;
  readonly evidence: Evidence;
  readonly note?: Bilingual;
};

/** The quality sheets in force one after the other; `items: null` = its items are not coded. */
export const qualitySheets: readonly QualitySheetVersion[] = [
  {
    inForce: { from: "2018-10-12", until: "2021-07-14" },
    items: null,
    provision: "12/2018/TT-BTP#16",
    evidence: "unconfirmed",
    note: {
      vi: "Bảng điểm trước khi Thông tư 03/2021/TT-BTP sửa đổi chưa được đưa vào hệ thống.",
      en: "The sheet before the amendment by Circular 03/2021/TT-BTP is not coded.",
    },
  },
  {
    inForce: { from: "2021-07-15", until: null },
    items: qualityItems,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
];

/** The first day of the sheet whose items are coded. */
export const qualitySheetFrom: PlainDate = "2021-07-15";
