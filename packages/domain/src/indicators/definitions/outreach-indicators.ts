import { accessibleFormats } from "../../outreach/material-format.ts";
import type { IndicatorDefinition } from "../indicator-definition.ts";
import { byPlace, definedOn, sources } from "./dimensions-and-sources.ts";

export const outreachSessions: IndicatorDefinition = {
  id: "outreach-sessions",
  version: 1,
  definedOn,
  headline: false,
  name: { vi: "Buổi truyền thông, trợ giúp pháp lý tại cơ sở", en: "Outreach sessions" },
  planClause: "A2",
  activity: "A2",
  provisions: [],
  evidence: "seen",
  unit: "sessions",
  direction: "higher",
  statistic: "count",
  accrues: true,
  numerator: { fact: "outreach-session", on: "on", where: [] },
  disaggregations: [...byPlace, "sessionType"],
  suppression: "none",
  source: sources.outreach,
  formula: {
    vi: "Số buổi truyền thông và trợ giúp pháp lý tại cơ sở tổ chức trong kỳ",
    en: "Sessions of communication and of grassroots advice held in the period",
  },
  notCounted: {
    vi: "Không tính buổi đã lên lịch mà chưa tổ chức, và tin bài phát thanh, đăng mạng.",
    en: "Sessions planned and not held, and items on radio or web, are not counted.",
  },
};

export const grassrootsSessions: IndicatorDefinition = {
  ...outreachSessions,
  id: "grassroots-advice-sessions",
  name: { vi: "Đợt trợ giúp pháp lý tại cơ sở, lưu động", en: "Grassroots and mobile advice sessions" },
  planClause: "A1",
  activity: "A1",
  numerator: {
    fact: "outreach-session",
    on: "on",
    where: [{ field: "sessionType", is: "grassroots-advice" }],
  },
  disaggregations: byPlace,
  formula: {
    vi: "Số đợt trợ giúp pháp lý tại cơ sở, lưu động tổ chức trong kỳ",
    en: "Grassroots and mobile advice sessions held in the period",
  },
};

export const outreachParticipants: IndicatorDefinition = {
  ...outreachSessions,
  id: "outreach-participants",
  name: { vi: "Lượt người dự các buổi truyền thông", en: "Participants of outreach sessions" },
  planClause: "P1.2",
  unit: "person-times",
  statistic: "sum",
  numerator: { fact: "outreach-session", on: "on", where: [], counts: { sum: "participants" } },
  suppression: "small-counts",
  formula: {
    vi: "Tổng số người dự của các buổi tổ chức trong kỳ; người dự hai buổi tính hai lượt",
    en: "Participants of the sessions held in the period, added up; who came twice counts twice",
  },
};

export const outreachPwdParticipants: IndicatorDefinition = {
  ...outreachParticipants,
  id: "outreach-pwd-participants",
  name: {
    vi: "Lượt người khuyết tật dự các buổi truyền thông",
    en: "Participants with disabilities of outreach sessions",
  },
  numerator: { fact: "outreach-session", on: "on", where: [], counts: { sum: "pwdParticipants" } },
  formula: {
    vi: "Tổng số người khuyết tật dự các buổi tổ chức trong kỳ; người dự hai buổi tính hai lượt",
    en: "Participants with disabilities of the sessions held in the period, added up",
  },
};

export const adviceOnTheSpot: IndicatorDefinition = {
  ...outreachParticipants,
  id: "outreach-persons-advised",
  name: { vi: "Lượt người được tư vấn tại buổi truyền thông", en: "Persons advised on the spot" },
  planClause: "A2",
  numerator: { fact: "outreach-session", on: "on", where: [], counts: { sum: "advised" } },
  formula: {
    vi: "Tổng số người được tư vấn ngay tại các buổi tổ chức trong kỳ",
    en: "Persons advised on the spot at the sessions held in the period, added up",
  },
  notCounted: {
    vi: "Không phải vụ việc: người được tư vấn tại chỗ chưa có yêu cầu được thụ lý thì không tính vào vụ việc.",
    en: "These are no cases: advice on the spot without an accepted request is in no count of cases.",
  },
};

export const twoDaysMarked: IndicatorDefinition = {
  ...outreachSessions,
  id: "two-days-marked",
  name: {
    vi: "Ngày Người khuyết tật Việt Nam và Ngày Quốc tế Người khuyết tật được hưởng ứng",
    en: "The two days of persons with disabilities that were marked",
  },
  planClause: "A3",
  activity: "A3",
  provisions: ["51/2010/QH12#11"],
  unit: "days",
  statistic: "distinct",
  numerator: {
    fact: "outreach-session",
    on: "on",
    where: [{ field: "markedDay", isKnown: true }],
    counts: { distinct: "markedDay", eachYear: true },
  },
  disaggregations: ["month"],
  formula: {
    vi: "Số ngày trong hai ngày 18/4 và 3/12 có ít nhất một hoạt động hưởng ứng, của mỗi năm trong kỳ",
    en: "Of 18 April and 3 December those with at least one event, in each year of the period",
  },
  notCounted: {
    vi: "Hoạt động thứ hai của cùng một ngày không làm tăng số này.",
    en: "A second event for the same day adds nothing.",
  },
};

export const accessibleMaterials: IndicatorDefinition = {
  ...outreachSessions,
  id: "accessible-materials",
  version: 2,
  name: { vi: "Tài liệu ở định dạng dễ tiếp cận", en: "Materials in accessible forms" },
  unit: "materials",
  statistic: "distinct",
  numerator: {
    fact: "material",
    on: "on",
    where: [{ field: "format", oneOf: accessibleFormats }],
    counts: { distinct: "material" },
  },
  disaggregations: ["month", "format"],
  source: sources.materials,
  formula: {
    vi: "Số tài liệu phát hành trong kỳ bằng chữ nổi, âm thanh, chữ in lớn, ngôn ngữ ký hiệu hoặc dễ đọc",
    en: "Materials given out in the period in Braille, audio, large print, sign language or easy read",
  },
  notCounted: {
    vi: "Không tính bản thường. Một tài liệu có hai định dạng là hai; cấp phát nhiều lần vẫn là một.",
    en: "Ordinary ones are not counted. One text in two forms is two; given out often, it is still one.",
  },
};

export const accessibleCopies: IndicatorDefinition = {
  ...accessibleMaterials,
  id: "accessible-copies",
  version: 1,
  name: { vi: "Số bản tài liệu dễ tiếp cận đã phát hành", en: "Copies of accessible materials given out" },
  unit: "copies",
  statistic: "sum",
  numerator: {
    fact: "material",
    on: "on",
    where: [{ field: "format", oneOf: accessibleFormats }],
    counts: { sum: "copies" },
  },
  formula: {
    vi: "Tổng số bản của các tài liệu dễ tiếp cận phát hành trong kỳ",
    en: "Copies of the accessible materials given out in the period, added up",
  },
};
