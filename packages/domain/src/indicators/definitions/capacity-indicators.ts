import { trainingDuty } from "../../training/training-duty.ts";
import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPlace, definedOn, sources } from "./dimensions-and-sources.ts";

export const trainingCourses: IndicatorDefinition = {
  id: "training-courses",
  version: 1,
  definedOn,
  headline: false,
  name: { vi: "Lớp tập huấn, bồi dưỡng", en: "Training courses" },
  planClause: "A4",
  activity: "A4",
  provisions: [],
  evidence: "seen",
  unit: "courses",
  direction: "higher",
  statistic: "count",
  accrues: true,
  numerator: { fact: "training-course", on: "on", where: [] },
  disaggregations: ["month"],
  suppression: "none",
  source: sources.training,
  formula: { vi: "Số lớp tổ chức trong kỳ", en: "Courses held in the period" },
  notCounted: {
    vi: "Không tính lớp đã lên lịch mà chưa tổ chức.",
    en: "Courses planned and not held are not counted.",
  },
};

export const trainingHours: IndicatorDefinition = {
  ...trainingCourses,
  id: "training-hours",
  name: { vi: "Giờ tập huấn của người thực hiện", en: "Hours of training of providers" },
  planClause: "P2.2",
  unit: "hours",
  statistic: "sum",
  numerator: { fact: "training-attendance", on: "on", where: [], counts: { sum: "hours" } },
  disaggregations: ["month", "providerKind"],
  formula: {
    vi: "Tổng số giờ mà từng người thực hiện đã dự trong kỳ",
    en: "Hours that each provider attended in the period, added up",
  },
  notCounted: { vi: "Không tính giờ của người vắng mặt.", en: "Hours of those absent are not counted." },
};

export const officersTrained: IndicatorDefinition = {
  ...trainingCourses,
  id: "officers-with-training-hours",
  name: {
    vi: "Trợ giúp viên pháp lý đủ 8 giờ tập huấn trong năm",
    en: "Legal-aid officers with eight hours of training in the year",
  },
  planClause: "P2.2",
  provisions: [trainingDuty.provision],
  unit: "percent",
  statistic: "ratio",
  numerator: {
    fact: "provider-year",
    on: "on",
    where: [
      { field: "providerKind", is: "legal-aid-officer" },
      { field: "trainingHours", atLeast: trainingDuty.hours },
    ],
  },
  denominator: {
    fact: "provider-year",
    on: "on",
    where: [{ field: "providerKind", is: "legal-aid-officer" }],
  },
  disaggregations: [],
  formula: {
    vi: "Số trợ giúp viên pháp lý đã dự từ 8 giờ trong năm dương lịch ÷ số trợ giúp viên pháp lý của năm × 100",
    en: "Legal-aid officers who attended eight hours or more in the calendar year ÷ legal-aid officers of the year × 100",
  },
  notCounted: {
    vi: "Không tính luật sư, tư vấn viên, cộng tác viên. Kỳ không có ngày 01/01 thì không tính năm đó.",
    en: "Lawyers, advisers and collaborators are left out. A period without 1 January does not count that year.",
  },
};

export const inspectionsHeld: IndicatorDefinition = {
  ...trainingCourses,
  id: "inspections-held",
  name: { vi: "Cuộc kiểm tra việc thực hiện kế hoạch", en: "Inspections of how the plan is carried out" },
  planClause: "P2.3",
  activity: "A5",
  unit: "inspections",
  numerator: { fact: "inspection", on: "on", where: [] },
  disaggregations: byPlace,
  source: sources.monitoring,
  formula: { vi: "Số cuộc kiểm tra tiến hành trong kỳ", en: "Inspections made in the period" },
  notCounted: { vi: "Không tính văn bản đôn đốc.", en: "Letters of reminder are not counted." },
};

export const findingsClosed: IndicatorDefinition = {
  ...inspectionsHeld,
  id: "findings-closed",
  name: { vi: "Kiến nghị sau kiểm tra đã được khắc phục", en: "Findings of inspections that were put right" },
  planClause: "R3",
  unit: "percent",
  statistic: "ratio",
  accrues: false,
  numerator: { fact: "finding", on: "foundOn", where: [{ field: "closedOn", isKnown: true }] },
  denominator: { fact: "finding", on: "foundOn", where: [] },
  formula: {
    vi: "Số kiến nghị nêu trong kỳ đã khắc phục ÷ số kiến nghị nêu trong kỳ × 100",
    en: "Findings made in the period and closed ÷ findings made in the period × 100",
  },
  notCounted: {
    vi: "Không tính kiến nghị của kỳ trước, dù khắc phục trong kỳ.",
    en: "Findings of an earlier period are not counted, though closed in this one.",
  },
};

export const tasksOnTime: IndicatorDefinition = {
  ...trainingCourses,
  id: "plan-tasks-on-time",
  name: { vi: "Nhiệm vụ của kế hoạch hoàn thành đúng hạn", en: "Tasks of the plan done on time" },
  planClause: "R3",
  activity: "A5",
  unit: "percent",
  statistic: "ratio",
  accrues: false,
  numerator: { fact: "plan-task", on: "settledOn", where: [{ field: "inTime", is: true }] },
  denominator: { fact: "plan-task", on: "settledOn", where: [] },
  disaggregations: ["month", "activity", "leadAgency"],
  source: sources.plan,
  formula: {
    vi: "Số nhiệm vụ hoàn thành trong hạn ÷ số nhiệm vụ đã rõ kết quả trong kỳ × 100",
    en: "Tasks done in time ÷ tasks settled in the period × 100",
  },
  notCounted: {
    vi: "Nhiệm vụ chưa đến hạn và chưa xong thì chưa tính; nhiệm vụ quá hạn tính vào ngày sau ngày hết hạn.",
    en: "Tasks neither due nor done are not counted; an overdue one counts on the day after its last day.",
  },
};

export const activitiesDue: IndicatorDefinition = {
  ...trainingCourses,
  id: "plan-activities-due",
  name: { vi: "Hoạt động của kế hoạch đến hạn", en: "Activities of the plan that come due" },
  planClause: "R1",
  activity: "A5",
  unit: "activities",
  accrues: false,
  numerator: { fact: "plan-activity", on: "until", where: [] },
  disaggregations: ["month", "activity", "leadAgency"],
  source: sources.plan,
  formula: {
    vi: "Số hoạt động của kế hoạch có ngày cuối trong kỳ",
    en: "Activities of the plan whose last day lies in the period",
  },
  notCounted: {
    vi: "Không nói hoạt động đã hoàn thành hay chưa.",
    en: "It does not say whether an activity was carried out.",
  },
};
