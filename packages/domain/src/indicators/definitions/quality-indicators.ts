import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPerson, definedOn, ofPersonsWithDisabilities, sources } from "./dimensions-and-sources.ts";

const closed = [ofPersonsWithDisabilities] as const;

export const casesAppraised: IndicatorDefinition = {
  id: "cases-appraised",
  version: 1,
  definedOn,
  headline: false,
  name: {
    vi: "Vụ việc kết thúc đã được thẩm định chất lượng",
    en: "Closed cases whose quality was appraised",
  },
  planClause: "P2.2",
  activity: "A1",
  provisions: ["12/2018/TT-BTP#14.1"],
  evidence: "seen",
  unit: "percent",
  direction: "higher",
  statistic: "ratio",
  accrues: false,
  numerator: { fact: "quality", on: "closedOn", where: [...closed, { field: "appraisedOn", isKnown: true }] },
  denominator: { fact: "quality", on: "closedOn", where: closed },
  disaggregations: [...byPerson, "providerKind"],
  suppression: "small-counts",
  source: sources.quality,
  formula: {
    vi: "Số vụ việc kết thúc trong kỳ đã thẩm định ÷ số vụ việc kết thúc trong kỳ × 100",
    en: "Cases closed in the period and appraised ÷ cases closed in the period × 100",
  },
  notCounted: {
    vi: "Không tính vụ việc không tiếp tục thực hiện. Đánh giá chất lượng là việc khác, không tính ở đây.",
    en: "Discontinued cases are not counted. Quality evaluation is another process and not counted here.",
  },
};

export const casesGood: IndicatorDefinition = {
  ...casesAppraised,
  id: "cases-graded-good",
  name: { vi: "Vụ việc thẩm định đạt mức tốt", en: "Appraised cases graded good" },
  planClause: "R2",
  provisions: ["12/2018/TT-BTP#16", "12/2018/TT-BTP#17.1"],
  numerator: { fact: "quality", on: "appraisedOn", where: [...closed, { field: "grade", is: "good" }] },
  denominator: { fact: "quality", on: "appraisedOn", where: [...closed, { field: "points", isKnown: true }] },
  formula: {
    vi: "Số vụ việc thẩm định trong kỳ được xếp loại tốt (từ 90 điểm) ÷ số vụ việc thẩm định trong kỳ đã đủ điểm × 100",
    en: "Cases appraised in the period and graded good (90 points or more) ÷ cases appraised in it with all points × 100",
  },
  notCounted: {
    vi: "Không tính phiếu chưa đủ điểm. Các mức khá, đạt, không đạt chưa xác nhận điểm nên không tính riêng.",
    en: "Sheets that are not complete are left out. The bands below good are not confirmed and not counted apart.",
  },
};

export const casesSuccessful: IndicatorDefinition = {
  ...casesAppraised,
  id: "proceedings-successful",
  name: { vi: "Vụ việc tham gia tố tụng thành công", en: "Successful proceedings cases" },
  planClause: "R2",
  provisions: ["12/2018/TT-BTP#14.1"],
  evidence: "unconfirmed",
  numerator: {
    fact: "quality",
    on: "closedOn",
    where: [...closed, { field: "formOfAid", is: "proceedings" }, { field: "successful", is: true }],
  },
  denominator: {
    fact: "quality",
    on: "closedOn",
    where: [...closed, { field: "formOfAid", is: "proceedings" }, { field: "successful", isKnown: true }],
  },
  formula: {
    vi: "Số vụ việc tham gia tố tụng kết thúc trong kỳ được xác định thành công ÷ số vụ việc đã rà soát × 100",
    en: "Proceedings cases closed in the period and found successful ÷ those that were reviewed × 100",
  },
  notCounted: {
    vi: "Không tính vụ việc chưa rà soát, tư vấn và đại diện ngoài tố tụng. Tiêu chí theo Quyết định 1179/QĐ-BTP, chưa xác nhận còn áp dụng.",
    en: "Cases not reviewed, advice and representation are left out. The criteria are of decision 1179/QĐ-BTP; whether they still apply is not confirmed.",
  },
};
