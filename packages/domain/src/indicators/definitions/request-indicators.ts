import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPerson, definedOn, ofPersonsWithDisabilities, sources } from "./dimensions-and-sources.ts";

export const requestsServed: IndicatorDefinition = {
  id: "requests-served",
  version: 1,
  definedOn,
  headline: true,
  name: {
    vi: "Yêu cầu hợp lệ của người khuyết tật được đáp ứng",
    en: "Valid requests of persons with disabilities that were served",
  },
  planClause: "P1.3",
  activity: "A1",
  provisions: ["11/2017/QH14#30.1", "11/2017/QH14#30.3"],
  evidence: "seen",
  unit: "percent",
  direction: "higher",
  statistic: "ratio",
  accrues: false,
  numerator: {
    fact: "request",
    on: "receivedOn",
    where: [ofPersonsWithDisabilities, { field: "status", is: "accepted" }],
  },
  denominator: {
    fact: "request",
    on: "receivedOn",
    where: [
      ofPersonsWithDisabilities,
      // A request refused without a ground of the law stays valid: it was not served.
      { field: "status", oneOf: ["received", "supplement-requested", "accepted", "refused"] },
      { field: "refusalGround", is: null },
    ],
  },
  disaggregations: byPerson,
  suppression: "small-counts",
  source: sources.requests,
  formula: {
    vi: "Số yêu cầu tiếp nhận trong kỳ đã được thụ lý ÷ số yêu cầu hợp lệ tiếp nhận trong kỳ × 100",
    en: "Requests received in the period and accepted ÷ valid requests received in the period × 100",
  },
  notCounted: {
    vi: "Không tính yêu cầu bị từ chối theo căn cứ của khoản 3 Điều 30 và yêu cầu đã rút.",
    en: "Requests refused on a ground of Article 30 clause 3 and requests withdrawn are not counted.",
  },
};

export const requestsReceived: IndicatorDefinition = {
  ...requestsServed,
  id: "requests-received",
  headline: false,
  name: {
    vi: "Yêu cầu trợ giúp pháp lý của người khuyết tật được tiếp nhận",
    en: "Requests of persons with disabilities that were received",
  },
  provisions: ["11/2017/QH14#29"],
  unit: "requests",
  statistic: "count",
  accrues: true,
  numerator: { fact: "request", on: "receivedOn", where: [ofPersonsWithDisabilities] },
  denominator: undefined,
  formula: {
    vi: "Số yêu cầu của người khuyết tật có ngày tiếp nhận trong kỳ",
    en: "Requests of persons with disabilities received on a day of the period",
  },
  notCounted: {
    vi: "Không trừ yêu cầu nào: yêu cầu bị từ chối, đã rút cũng là yêu cầu đã tiếp nhận.",
    en: "Nothing is left out: a request that is refused or withdrawn was received all the same.",
  },
};

export const daysToAcceptance: IndicatorDefinition = {
  ...requestsServed,
  id: "days-to-acceptance",
  name: {
    vi: "Số ngày làm việc từ yêu cầu đến thụ lý (trung vị)",
    en: "Working days from request to acceptance (median)",
  },
  planClause: "R2",
  provisions: ["11/2017/QH14#30.2"],
  unit: "working-days",
  direction: "lower",
  statistic: "median",
  numerator: {
    fact: "request",
    on: "acceptedOn",
    where: [ofPersonsWithDisabilities, { field: "status", is: "accepted" }],
  },
  denominator: undefined,
  value: "workingDaysToAcceptance",
  formula: {
    vi: "Trung vị số ngày làm việc sau ngày tiếp nhận đến hết ngày thụ lý, của các yêu cầu thụ lý trong kỳ",
    en: "Median of the working days after receipt up to the day of acceptance, of requests accepted in the period",
  },
  notCounted: {
    vi: "Không tính yêu cầu chưa thụ lý, và yêu cầu không đếm được số ngày làm việc.",
    en: "Requests not accepted yet, and those whose working days cannot be counted, are left out.",
  },
};
