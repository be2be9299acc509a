import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPerson, definedOn, ofPersonsWithDisabilities, sources } from "./dimensions-and-sources.ts";

export const casesAccepted: IndicatorDefinition = {
  id: "cases-accepted",
  version: 1,
  definedOn,
  headline: true,
  name: {
    vi: "Vụ việc của người khuyết tật được thụ lý",
    en: "Cases accepted for persons with disabilities",
  },
  planClause: "P1.1",
  activity: "A1",
  provisions: ["11/2017/QH14#30.1", "12/2018/TT-BTP#7.1"],
  evidence: "seen",
  unit: "cases",
  direction: "higher",
  statistic: "count",
  accrues: true,
  numerator: { fact: "case", on: "acceptedOn", where: [ofPersonsWithDisabilities] },
  disaggregations: byPerson,
  suppression: "small-counts",
  source: sources.cases,
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày thụ lý trong kỳ",
    en: "Cases of persons with disabilities accepted on a day of the period",
  },
  notCounted: {
    vi: "Không tính vụ việc chuyển từ kỳ trước sang.",
    en: "Cases carried over from an earlier period are not counted.",
  },
};

export const casesClosed: IndicatorDefinition = {
  ...casesAccepted,
  id: "cases-closed",
  name: {
    vi: "Vụ việc của người khuyết tật đã kết thúc",
    en: "Cases closed for persons with disabilities",
  },
  provisions: ["12/2018/TT-BTP#10"],
  evidence: "unconfirmed",
  numerator: {
    fact: "case",
    on: "closedOn",
    where: [ofPersonsWithDisabilities, { field: "status", oneOf: ["closed", "handed-over"] }],
  },
  disaggregations: [...byPerson, "providerKind"],
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày kết thúc trong kỳ",
    en: "Cases of persons with disabilities closed on a day of the period",
  },
  notCounted: {
    vi: "Không tính vụ việc không tiếp tục thực hiện theo Điều 37.",
    en: "Cases discontinued under Article 37 are not counted.",
  },
};

export const casesByForm: IndicatorDefinition = {
  ...casesAccepted,
  id: "cases-by-form",
  name: {
    vi: "Vụ việc của người khuyết tật theo hình thức trợ giúp pháp lý",
    en: "Cases for persons with disabilities by form of legal aid",
  },
  provisions: ["11/2017/QH14#27.2"],
  defaultBy: ["formOfAid"],
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày thụ lý trong kỳ, theo hình thức trợ giúp pháp lý",
    en: "Cases of persons with disabilities accepted on a day of the period, by form of legal aid",
  },
};

/** Accepted up to the end of the period and not ended before it. */
const inWork = { from: "acceptedOn", until: "endedOn" } as const;

export const casesInWork: IndicatorDefinition = {
  ...casesAccepted,
  id: "cases-in-work",
  headline: false,
  name: {
    vi: "Vụ việc của người khuyết tật thực hiện trong kỳ",
    en: "Cases for persons with disabilities in work during the period",
  },
  provisions: ["03/2019/TT-BTP"],
  evidence: "unconfirmed",
  accrues: false,
  numerator: { fact: "case", on: inWork, where: [ofPersonsWithDisabilities] },
  disaggregations: withoutMonth(byPerson),
  formula: {
    vi: "Số vụ việc kỳ trước chuyển sang + số vụ việc thụ lý trong kỳ, của người khuyết tật",
    en: "Cases carried over from before the period + cases accepted in it, of persons with disabilities",
  },
  notCounted: {
    vi: "Không tính vụ việc đã kết thúc hoặc không tiếp tục thực hiện trước kỳ. Các kỳ không cộng được với nhau.",
    en: "Cases that ended before the period are not counted. The figures of two periods do not add up.",
  },
};

export const personTimesServed: IndicatorDefinition = {
  ...casesInWork,
  id: "person-times-served",
  name: {
    vi: "Lượt người khuyết tật được trợ giúp pháp lý",
    en: "Person-times of persons with disabilities given legal aid",
  },
  unit: "person-times",
  formula: {
    vi: "Mỗi vụ việc thực hiện trong kỳ của một người khuyết tật là một lượt người, dù được hưởng theo diện nào",
    en: "Each case in work during the period of one person with a disability is one person-time, whatever the ground",
  },
};

export const personTimesOutsideColumn14: IndicatorDefinition = {
  ...personTimesServed,
  id: "person-times-outside-column-14",
  name: {
    vi: "Lượt người khuyết tật không nằm trong cột 14 biểu 24",
    en: "Person-times of persons with disabilities outside column 14 of form 24",
  },
  planClause: "R4",
  numerator: {
    fact: "case",
    on: inWork,
    where: [ofPersonsWithDisabilities, { field: "ground", isNot: "disability" }],
  },
  formula: {
    vi: "Lượt người khuyết tật được thống kê ở diện khác (trẻ em, hộ nghèo, người có công …) hoặc chưa rõ diện",
    en: "Person-times of persons with disabilities whom the form counts in another group, or in none",
  },
  notCounted: {
    vi: "Không tính người khuyết tật đã có trong cột 14. Thứ tự các diện là cách hiểu tạm thời.",
    en: "Persons counted in column 14 are left out. The order of the groups is a working reading.",
  },
};

export const personsServed: IndicatorDefinition = {
  ...casesAccepted,
  id: "persons-served",
  headline: false,
  name: {
    vi: "Người khuyết tật được trợ giúp pháp lý",
    en: "Persons with disabilities given legal aid",
  },
  planClause: "P1.3",
  provisions: ["11/2017/QH14#7"],
  unit: "persons",
  statistic: "distinct",
  numerator: {
    fact: "case",
    on: "acceptedOn",
    where: [ofPersonsWithDisabilities],
    counts: { distinct: "person" },
  },
  formula: {
    vi: "Số người khuyết tật có ít nhất một vụ việc thụ lý trong kỳ, mỗi người tính một lần, theo vụ việc đầu tiên trong kỳ",
    en: "Persons with disabilities with at least one case accepted in the period, each once, as in the first of their cases",
  },
  notCounted: {
    vi: "Vụ việc thứ hai của cùng một người trong kỳ không làm tăng số này. Các kỳ không cộng được với nhau.",
    en: "A second case of the same person in the period adds nothing. The figures of two periods do not add up.",
  },
};

export const providersWithCases: IndicatorDefinition = {
  ...casesAccepted,
  id: "providers-with-cases",
  headline: false,
  name: {
    vi: "Người thực hiện có vụ việc của người khuyết tật",
    en: "Providers with cases of persons with disabilities",
  },
  planClause: "P2.2",
  provisions: ["11/2017/QH14#17"],
  unit: "providers",
  statistic: "distinct",
  numerator: {
    fact: "case",
    on: "acceptedOn",
    where: [ofPersonsWithDisabilities],
    counts: { distinct: "provider" },
  },
  disaggregations: ["providerKind"],
  formula: {
    vi: "Số người thực hiện được cử trong các vụ việc của người khuyết tật thụ lý trong kỳ, mỗi người tính một lần",
    en: "Providers appointed in cases of persons with disabilities accepted in the period, each once",
  },
  notCounted: {
    vi: "Không tính vụ việc chưa cử người thực hiện; chỉ tính người đang được cử.",
    en: "Cases without a provider are left out; of a replaced provider only the present one counts.",
  },
};

function withoutMonth(dimensions: IndicatorDefinition["disaggregations"]) {
  return dimensions.filter((dimension) => dimension !== "month");
}
