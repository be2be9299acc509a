import type { DeadlineRuleId } from "../../deadlines/deadline-rule.ts";
import { deadlineRules } from "../../deadlines/deadline-rules.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPerson, definedOn, ofPersonsWithDisabilities, sources } from "./dimensions-and-sources.ts";

type Clock = Pick<IndicatorDefinition, "id" | "name" | "planClause" | "source"> & {
  readonly rules: readonly DeadlineRuleId[];
  /** What is done in time, as the formula says it. */
  readonly done: Bilingual;
};

const clocks: readonly Clock[] = [
  {
    id: "agency-notices-within-12h",
    name: {
      vi: "Thông báo của cơ quan tố tụng trong 12 giờ",
      en: "Notices of the proceedings agencies within 12 hours",
    },
    planClause: "P2.1",
    source: sources.notices,
    rules: ["agency-notice-12h"],
    done: { vi: "thông báo cho Trung tâm", en: "the Centre was told" },
  },
  {
    id: "agency-notices-within-24h",
    name: {
      vi: "Thông báo của cơ quan tố tụng trong 24 giờ",
      en: "Notices of the proceedings agencies within 24 hours",
    },
    planClause: "P2.1",
    source: sources.notices,
    rules: ["agency-notice-24h"],
    done: { vi: "thông báo cho Trung tâm", en: "the Centre was told" },
  },
  {
    id: "cancellations-told-in-time",
    name: {
      vi: "Thông báo hủy đăng ký của cơ quan tố tụng đúng hạn",
      en: "Cancelled registrations told in time by the proceedings agencies",
    },
    planClause: "P2.1",
    source: sources.notices,
    rules: ["registration-cancellation-notice"],
    done: {
      vi: "báo bằng văn bản cho tổ chức và người thực hiện",
      en: "the organisation and the provider were told in writing",
    },
  },
  {
    id: "appointments-in-time",
    name: { vi: "Cử người thực hiện đúng hạn", en: "Providers appointed in time" },
    planClause: "R2",
    source: sources.cases,
    rules: ["provider-appointment", "representation-appointment"],
    done: { vi: "cử người thực hiện lần đầu", en: "the first provider was appointed" },
  },
  {
    id: "replacements-in-time",
    name: { vi: "Thay đổi người thực hiện đúng hạn", en: "Providers replaced in time" },
    planClause: "R2",
    source: sources.replacements,
    rules: ["provider-replacement"],
    done: {
      vi: "trả lời đơn và cử người khác",
      en: "the application was answered and another provider named",
    },
  },
  {
    id: "substitutes-in-time",
    name: {
      vi: "Cử người thay thế đúng hạn khi bị từ chối đăng ký",
      en: "Substitutes appointed in time after a registration was refused",
    },
    planClause: "R2",
    source: sources.notices,
    rules: ["substitute-provider-defence", "substitute-provider-protector"],
    done: { vi: "cử người khác thay thế", en: "a substitute was appointed" },
  },
  {
    id: "advice-answers-in-time",
    name: { vi: "Trả lời tư vấn pháp luật đúng hạn", en: "Advice answered in time" },
    planClause: "R2",
    source: sources.cases,
    rules: ["advice-answer", "advice-answer-complex"],
    done: { vi: "có văn bản tư vấn", en: "the advice was given in writing" },
  },
  {
    id: "file-handovers-in-time",
    name: { vi: "Bàn giao hồ sơ đúng hạn", en: "Files handed over in time" },
    planClause: "R2",
    source: sources.cases,
    rules: ["closed-file-handover"],
    done: { vi: "bàn giao hồ sơ", en: "the file was handed over" },
  },
  {
    id: "complaints-answered-in-time",
    name: { vi: "Giải quyết khiếu nại đúng hạn", en: "Complaints answered in time" },
    planClause: "R2",
    source: sources.complaints,
    rules: ["complaint-first", "complaint-second"],
    done: { vi: "giải quyết khiếu nại", en: "the complaint was decided" },
  },
];

/** The share of each time limit of the law that was kept. */
export const clockIndicators: readonly IndicatorDefinition[] = clocks.map(toDefinition);

function toDefinition({ rules, done, ...clock }: Clock): IndicatorDefinition {
  const limits = deadlineRules.filter(({ id }) => rules.includes(id));
  const ofRules = { field: "rule", oneOf: rules } as const;
  return {
    ...clock,
    version: 1,
    definedOn,
    headline: false,
    activity: "A1",
    provisions: [...new Set(limits.map(({ provision }) => provision))],
    evidence: limits.every(({ evidence }) => evidence === "seen") ? "seen" : "unconfirmed",
    unit: "percent",
    direction: "higher",
    statistic: "ratio",
    accrues: false,
    numerator: {
      fact: "clock",
      on: "settledOn",
      where: [ofPersonsWithDisabilities, ofRules, { field: "inTime", is: true }],
    },
    denominator: { fact: "clock", on: "settledOn", where: [ofPersonsWithDisabilities, ofRules] },
    disaggregations: clock.planClause === "P2.1" ? [...byPerson, "agency"] : byPerson,
    suppression: "small-counts",
    formula: {
      vi: `Số thời hạn được giữ (${done.vi} trong hạn) ÷ số thời hạn đã rõ kết quả trong kỳ × 100`,
      en: `Time limits kept (${done.en} in time) ÷ time limits settled in the period × 100`,
    },
    notCounted: {
      vi: "Thời hạn đang chạy chưa tính. Thời hạn lỡ tính vào ngày sau ngày hết hạn, dù sau đó có làm hay không.",
      en: "Limits that still run are not counted. A missed one counts on the day after it ran out, done later or not.",
    },
  };
}

export const daysFromNotice: IndicatorDefinition = {
  id: "days-from-notice-to-acceptance",
  version: 1,
  definedOn,
  headline: false,
  name: {
    vi: "Số ngày làm việc từ thông báo đến thụ lý (trung vị)",
    en: "Working days from notice to acceptance (median)",
  },
  planClause: "P2.1",
  activity: "A1",
  provisions: ["11/2017/QH14#31"],
  evidence: "seen",
  unit: "working-days",
  direction: "lower",
  statistic: "median",
  accrues: false,
  numerator: { fact: "notice", on: "acceptedOn", where: [ofPersonsWithDisabilities] },
  value: "workingDaysToAcceptance",
  disaggregations: [...byPerson, "agency"],
  suppression: "small-counts",
  source: sources.notices,
  formula: {
    vi: "Trung vị số ngày làm việc sau ngày nhận thông báo đến hết ngày thụ lý; 0 là thụ lý trong ngày",
    en: "Median of the working days after the notice up to the day of acceptance; 0 is the same day",
  },
  notCounted: {
    vi: "Không tính thông báo chưa thụ lý. Luật nói thụ lý ngay, không nói số ngày.",
    en: "Notices not accepted yet are left out. The law says at once, and names no number of days.",
  },
};
