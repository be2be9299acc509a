import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { ProofPaper } from "../law/proof-papers.ts";

/** Where a person goes for a paper, and the text that says so, from the day on which it can be cited. */
export type PlaceToGo = {
  readonly where: Bilingual;
  readonly provision: string;
  readonly from: PlainDate;
  readonly evidence: Evidence;
};

const list: Bilingual = {
  vi: "hỏi Ủy ban nhân dân cấp xã nơi cư trú; hộ phải có trong danh sách hộ nghèo, hộ cận nghèo của xã, phường",
  en: "ask the commune's People's Committee of residence; the household must be on the commune's list of poor and near-poor ones",
};
const allowance: Bilingual = {
  vi: "làm hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú; Chủ tịch Ủy ban nhân dân cấp xã quyết định",
  en: "apply to the commune's People's Committee of residence; its chair decides",
};
const certificate: Bilingual = {
  vi: "đề nghị Ủy ban nhân dân cấp xã nơi cư trú xác định dạng tật, mức độ và cấp giấy, thường mất khoảng 25 ngày làm việc",
  en: "ask the commune's People's Committee of residence to determine type and degree and to issue it, about 25 working days",
};

const places: Readonly<Partial<Record<ProofPaper, readonly PlaceToGo[]>>> = {
  "disability-certificate": [
    { where: certificate, provision: "51/2010/QH12", from: "2011-01-01", evidence: "unconfirmed" },
    { where: certificate, provision: "01/2019/TT-BLĐTBXH#4", from: "2019-01-02", evidence: "weak" },
  ],
  "near-poor-certificate": [
    { where: list, provision: "144/2017/NĐ-CP#2", from: "2018-01-01", evidence: "unconfirmed" },
  ],
  "poor-household-certificate": [
    { where: list, provision: "11/2017/QH14#7.2", from: "2018-01-01", evidence: "unconfirmed" },
  ],
  "monthly-allowance-decision": [
    { where: allowance, provision: "136/2013/NĐ-CP", from: "2014-01-01", evidence: "unconfirmed" },
    { where: allowance, provision: "20/2021/NĐ-CP", from: "2021-07-01", evidence: "unconfirmed" },
    { where: allowance, provision: "335/2026/NĐ-CP#9", from: "2026-10-05", evidence: "weak" },
  ],
  "care-facility-admission": [
    {
      where: {
        vi: "hỏi nhà xã hội, cơ sở bảo trợ xã hội nơi người đó được nhận vào ở",
        en: "ask the social house or social protection facility that takes the person in",
      },
      provision: "08/2017/TT-BTP#33.7.a",
      from: "2018-01-01",
      evidence: "unconfirmed",
    },
  ],
};

/**
 * Where to get a paper, by the text of the day; `null` for papers that nobody can be sent for.
 *
 * @example whereToGet("disability-certificate", "2026-03-02")?.provision // "01/2019/TT-BLĐTBXH#4"
 */
export function whereToGet(paper: ProofPaper, on: PlainDate): PlaceToGo | null {
  return places[paper]?.filter(({ from }) => from <= on).at(-1) ?? null;
}
