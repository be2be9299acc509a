import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPlace, definedOn, ofPersonsWithDisabilities, sources } from "./dimensions-and-sources.ts";

export const casesPerPopulation: IndicatorDefinition = {
  id: "cases-per-1000-pwd",
  version: 1,
  definedOn,
  headline: false,
  name: {
    vi: "Vụ việc thụ lý trên 1.000 người khuyết tật",
    en: "Cases accepted per 1,000 persons with disabilities",
  },
  planClause: "R2",
  activity: "A1",
  provisions: [],
  evidence: "seen",
  unit: "per-1000",
  direction: "higher",
  statistic: "rate",
  accrues: true,
  numerator: { fact: "case", on: "acceptedOn", where: [ofPersonsWithDisabilities] },
  denominator: { fact: "population", on: "on", where: [], counts: { latest: "persons" } },
  disaggregations: ["commune", "district", "sex", "degree"],
  suppression: "small-counts",
  source: sources.population,
  formula: {
    vi: "Số vụ việc của người khuyết tật thụ lý trong kỳ ÷ số người khuyết tật theo lần thống kê gần nhất đến cuối kỳ × 1.000",
    en: "Cases of persons with disabilities accepted in the period ÷ persons with disabilities at the latest count up to its end × 1,000",
  },
  notCounted: {
    vi: "Xã, phường chưa có thống kê thì không có tỷ lệ. Kỳ ngắn hơn một năm không so với cả năm.",
    en: "A commune without a count has no rate. A period shorter than a year is not compared with a year.",
  },
};

export const communesWithCases: IndicatorDefinition = {
  ...casesPerPopulation,
  id: "communes-with-cases",
  name: {
    vi: "Xã, phường có vụ việc của người khuyết tật",
    en: "Communes with a case of a person with a disability",
  },
  unit: "percent",
  statistic: "ratio",
  numerator: {
    fact: "case",
    on: "acceptedOn",
    where: [ofPersonsWithDisabilities],
    counts: { distinct: "commune" },
  },
  denominator: { places: "communes-of-today" },
  disaggregations: ["district"],
  suppression: "none",
  source: sources.cases,
  formula: {
    vi: "Số xã, phường hiện nay có ít nhất một vụ việc của người khuyết tật thụ lý trong kỳ ÷ số xã, phường hiện nay × 100",
    en: "Communes of today with at least one case of a person with a disability accepted in the period ÷ communes of today × 100",
  },
  notCounted: {
    vi: "Vụ việc chưa rõ xã, phường không tính. Xã, phường cũ tính vào nơi đã nhận nó.",
    en: "Cases without a known commune are not counted. A former commune counts as the one that took it in.",
  },
};

export const communesWithOutreach: IndicatorDefinition = {
  ...communesWithCases,
  id: "communes-with-outreach",
  name: { vi: "Xã, phường có buổi truyền thông", en: "Communes with an outreach session" },
  planClause: "P1.2",
  activity: "A2",
  numerator: { fact: "outreach-session", on: "on", where: [], counts: { distinct: "commune" } },
  source: sources.outreach,
  formula: {
    vi: "Số xã, phường hiện nay có ít nhất một buổi truyền thông trong kỳ ÷ số xã, phường hiện nay × 100",
    en: "Communes of today with at least one outreach session in the period ÷ communes of today × 100",
  },
  notCounted: {
    vi: "Buổi không gắn với một xã, phường không tính.",
    en: "Sessions of no commune are not counted.",
  },
};

export const eligibleUnreached: IndicatorDefinition = {
  ...casesPerPopulation,
  id: "eligible-unreached",
  name: {
    vi: "Người khuyết tật thuộc diện chưa từng yêu cầu trợ giúp pháp lý",
    en: "Eligible persons with disabilities who never asked for legal aid",
  },
  provisions: ["11/2017/QH14#7"],
  unit: "percent",
  direction: "lower",
  statistic: "ratio",
  accrues: false,
  numerator: { fact: "screening", on: "on", where: [], counts: { latest: "unreached" } },
  denominator: { fact: "screening", on: "on", where: [], counts: { latest: "eligible" } },
  disaggregations: ["commune", "district"],
  source: sources.screening,
  formula: {
    vi: "Số người thuộc diện chưa có yêu cầu nào ÷ số người thuộc diện theo lần rà soát gần nhất đến cuối kỳ × 100",
    en: "Eligible persons without any request ÷ eligible persons at the latest screening up to the end of the period × 100",
  },
  notCounted: {
    vi: "Không tính người chưa đủ thông tin để xét diện. Chưa yêu cầu không có nghĩa là có nhu cầu: nhu cầu do khảo sát trả lời.",
    en: "Persons with too little known to decide are left out. Not having asked is no proof of need: that is for the survey.",
  },
};

export const peopleSurveyed: IndicatorDefinition = {
  ...casesPerPopulation,
  id: "people-surveyed",
  name: {
    vi: "Người khuyết tật được khảo sát nhu cầu",
    en: "Persons with disabilities surveyed on their needs",
  },
  unit: "persons",
  statistic: "count",
  numerator: { fact: "survey-answer", on: "on", where: [ofPersonsWithDisabilities] },
  denominator: undefined,
  disaggregations: [...byPlace, "disabilityType", "degree", "sex", "ageBand"],
  source: sources.survey,
  formula: {
    vi: "Số phiếu khảo sát của người khuyết tật trả lời trong kỳ",
    en: "Answers of persons with disabilities given in the period",
  },
  notCounted: {
    vi: "Không tính phiếu phát ra mà không có trả lời.",
    en: "Forms handed out and not answered are not counted.",
  },
};

export const surveyAwareness: IndicatorDefinition = {
  ...peopleSurveyed,
  id: "survey-knows-legal-aid",
  name: { vi: "Người được khảo sát biết về trợ giúp pháp lý", en: "Surveyed persons who know of legal aid" },
  planClause: "P1.2",
  activity: "A2",
  unit: "percent",
  statistic: "ratio",
  accrues: false,
  numerator: {
    fact: "survey-answer",
    on: "on",
    where: [ofPersonsWithDisabilities, { field: "knowsLegalAid", is: true }],
  },
  denominator: {
    fact: "survey-answer",
    on: "on",
    where: [ofPersonsWithDisabilities, { field: "knowsLegalAid", isKnown: true }],
  },
  formula: {
    vi: "Số người biết trợ giúp pháp lý là miễn phí và biết nơi yêu cầu ÷ số người đã trả lời câu hỏi × 100",
    en: "Persons who know that legal aid is free and where to ask ÷ persons who answered the question × 100",
  },
  notCounted: {
    vi: "Không tính người không trả lời câu hỏi. Người được khảo sát không đại diện cho mọi người khuyết tật.",
    en: "Those who did not answer are left out. The surveyed do not stand for all persons with disabilities.",
  },
};

export const surveyNeed: IndicatorDefinition = {
  ...surveyAwareness,
  id: "survey-has-legal-need",
  name: { vi: "Người được khảo sát có nhu cầu pháp lý", en: "Surveyed persons with a legal need" },
  planClause: "R2",
  activity: "A1",
  direction: "lower",
  numerator: {
    fact: "survey-answer",
    on: "on",
    where: [ofPersonsWithDisabilities, { field: "hasLegalNeed", is: true }],
  },
  denominator: {
    fact: "survey-answer",
    on: "on",
    where: [ofPersonsWithDisabilities, { field: "hasLegalNeed", isKnown: true }],
  },
  formula: {
    vi: "Số người đang có việc pháp lý cần giúp ÷ số người đã trả lời câu hỏi × 100",
    en: "Persons with a legal matter now ÷ persons who answered the question × 100",
  },
};
