import { InvalidInput } from "../input/invalid-input.ts";
import type { Dimension } from "./dimension.ts";
import type { Condition, IndicatorDefinition } from "./indicator-definition.ts";

const allDimensions: readonly Dimension[] = [
  "commune",
  "district",
  "month",
  "disabilityType",
  "degree",
  "sex",
  "formOfAid",
];

/** Whatever ground they were accepted on: the official form hides disabled children and disabled poor people. */
const ofPersonsWithDisabilities: Condition = { field: "hasDisability", is: true };

const requestsSource = {
  vi: "Sổ tiếp nhận yêu cầu trợ giúp pháp lý của thành phố",
  en: "The city's register of requests for legal aid",
};
const casesSource = {
  vi: "Sổ thụ lý, theo dõi vụ việc trợ giúp pháp lý của thành phố",
  en: "The city's acceptance register of legal-aid cases",
};

const requestsServed: IndicatorDefinition = {
  id: "requests-served",
  version: 1,
  name: {
    vi: "Yêu cầu hợp lệ của người khuyết tật được đáp ứng",
    en: "Valid requests of persons with disabilities that were served",
  },
  planClause: "P1.3",
  activity: "A1",
  unit: "percent",
  direction: "higher",
  statistic: "ratio",
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
  disaggregations: allDimensions,
  suppression: "small-counts",
  source: requestsSource,
  formula: {
    vi: "Số yêu cầu tiếp nhận trong kỳ đã được thụ lý ÷ số yêu cầu hợp lệ tiếp nhận trong kỳ × 100",
    en: "Requests received in the period and accepted ÷ valid requests received in the period × 100",
  },
  notCounted: {
    vi: "Không tính yêu cầu bị từ chối theo căn cứ của khoản 3 Điều 30 và yêu cầu đã rút.",
    en: "Requests refused on a ground of Article 30 clause 3 and requests withdrawn are not counted.",
  },
};

const casesAccepted: IndicatorDefinition = {
  id: "cases-accepted",
  version: 1,
  name: {
    vi: "Vụ việc của người khuyết tật được thụ lý",
    en: "Cases accepted for persons with disabilities",
  },
  planClause: "P1.1",
  activity: "A1",
  unit: "cases",
  direction: "higher",
  statistic: "count",
  numerator: { fact: "case", on: "acceptedOn", where: [ofPersonsWithDisabilities] },
  disaggregations: allDimensions,
  suppression: "small-counts",
  source: casesSource,
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày thụ lý trong kỳ",
    en: "Cases of persons with disabilities accepted on a day of the period",
  },
  notCounted: {
    vi: "Không tính vụ việc chuyển từ kỳ trước sang.",
    en: "Cases carried over from an earlier period are not counted.",
  },
};

const casesClosed: IndicatorDefinition = {
  ...casesAccepted,
  id: "cases-closed",
  name: {
    vi: "Vụ việc của người khuyết tật đã kết thúc",
    en: "Cases closed for persons with disabilities",
  },
  numerator: {
    fact: "case",
    on: "closedOn",
    where: [ofPersonsWithDisabilities, { field: "status", oneOf: ["closed", "handed-over"] }],
  },
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày kết thúc trong kỳ",
    en: "Cases of persons with disabilities closed on a day of the period",
  },
  notCounted: {
    vi: "Không tính vụ việc không tiếp tục thực hiện theo Điều 37.",
    en: "Cases discontinued under Article 37 are not counted.",
  },
};

const casesByForm: IndicatorDefinition = {
  ...casesAccepted,
  id: "cases-by-form",
  name: {
    vi: "Vụ việc của người khuyết tật theo hình thức trợ giúp pháp lý",
    en: "Cases for persons with disabilities by form of legal aid",
  },
  defaultBy: ["formOfAid"],
  formula: {
    vi: "Số vụ việc của người khuyết tật có ngày thụ lý trong kỳ, theo hình thức trợ giúp pháp lý",
    en: "Cases of persons with disabilities accepted on a day of the period, by form of legal aid",
  },
};

const daysToAcceptance: IndicatorDefinition = {
  id: "days-to-acceptance",
  version: 1,
  name: {
    vi: "Số ngày làm việc từ yêu cầu đến thụ lý (trung vị)",
    en: "Working days from request to acceptance (median)",
  },
  planClause: "R2",
  activity: "A1",
  unit: "working-days",
  direction: "lower",
  statistic: "median",
  numerator: {
    fact: "request",
    on: "acceptedOn",
    where: [ofPersonsWithDisabilities, { field: "status", is: "accepted" }],
  },
  value: "workingDaysToAcceptance",
  disaggregations: allDimensions,
  suppression: "small-counts",
  source: requestsSource,
  formula: {
    vi: "Trung vị số ngày làm việc sau ngày tiếp nhận đến hết ngày thụ lý, của các yêu cầu thụ lý trong kỳ",
    en: "Median of the working days after receipt up to the day of acceptance, of requests accepted in the period",
  },
  notCounted: {
    vi: "Không tính yêu cầu chưa thụ lý, và yêu cầu không đếm được số ngày làm việc.",
    en: "Requests not accepted yet, and those whose working days cannot be counted, are left out.",
  },
};

/** The indicators of the plan, in the order in which leaders read them. */
export const indicators: readonly IndicatorDefinition[] = [
  requestsServed,
  casesAccepted,
  casesClosed,
  casesByForm,
  daysToAcceptance,
];

/** The definition of an id. Throws {@link InvalidInput} for an id that does not exist. */
export function getIndicator(id: string): IndicatorDefinition {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new InvalidInput("indicatorId", id, indicators.map((one) => one.id).join(", "));
  return found;
}
