import type { Provision } from "./provision.ts";

const sinceTheStart = { from: "2018-01-01", until: null } as const;

/** Clauses that an answer cites without being grounds: free of charge, how papers come in, the certificate, the allowance. */
export const otherProvisions: readonly Provision[] = [
  {
    id: "11/2017/QH14#2",
    title: { vi: "Trợ giúp pháp lý là dịch vụ miễn phí", en: "Legal aid is free of charge" },
    text: "Trợ giúp pháp lý là việc cung cấp dịch vụ pháp lý miễn phí cho người được trợ giúp pháp lý.",
    textInEnglish: "Legal aid is the provision of legal services free of charge to the beneficiary.",
    inForce: sinceTheStart,
    source: "Luật Trợ giúp pháp lý, Điều 2",
    evidence: "seen",
  },
  {
    id: "11/2017/QH14#7",
    title: { vi: "Người được trợ giúp pháp lý", en: "Who receives legal aid" },
    text: "Điều 7 liệt kê các diện người được trợ giúp pháp lý.",
    textInEnglish: "Article 7 lists the groups that receive legal aid.",
    inForce: sinceTheStart,
    source: "Luật Trợ giúp pháp lý, Điều 7",
    evidence: "seen",
  },
  {
    id: "51/2010/QH12#44.1",
    title: { vi: "Người được hưởng trợ cấp xã hội hằng tháng", en: "Who receives the monthly allowance" },
    text: "Người khuyết tật đặc biệt nặng không sống ở cơ sở bảo trợ và người khuyết tật nặng được hưởng trợ cấp xã hội hằng tháng.",
    textInEnglish:
      "Persons with an extremely severe disability outside a facility, and persons with a severe one, receive the monthly social allowance.",
    inForce: { from: "2011-01-01", until: null },
    source: "Luật Người khuyết tật, Điều 44",
    evidence: "seen",
  },
  {
    id: "11/2017/QH14#29",
    title: { vi: "Cách nộp yêu cầu và giấy tờ", en: "How a request and its papers are handed in" },
    text: "Hồ sơ gồm đơn yêu cầu, giấy tờ chứng minh và giấy tờ của vụ việc; nộp trực tiếp, qua bưu chính, fax hoặc hình thức điện tử.",
    textInEnglish:
      "The file holds the application, the proof papers and the papers of the case; in person, by post, by fax or electronically.",
    inForce: sinceTheStart,
    source: "tuphap.hatinh.gov.vn",
    evidence: "seen",
  },
  {
    id: "11/2017/QH14#30.4",
    title: {
      vi: "Thụ lý ngay dù còn thiếu giấy tờ",
      en: "Accepted at once though papers are missing",
    },
    text: "Vụ việc được thụ lý ngay khi chưa đủ giấy tờ trong một số trường hợp khẩn cấp; giấy tờ bổ sung sau.",
    textInEnglish: "In some urgent situations a case is accepted at once; papers may follow.",
    inForce: sinceTheStart,
    source: "Luật Trợ giúp pháp lý, Điều 30; Thông tư 12/2018/TT-BTP, Điều 6",
    evidence: "seen",
  },
  {
    id: "51/2010/QH12#3.1",
    title: { vi: "Dạng tật", en: "Types of disability" },
    text: "Dạng tật gồm vận động; nghe, nói; nhìn; thần kinh, tâm thần; trí tuệ; khác.",
    textInEnglish:
      "Types are mobility; hearing and speech; vision; neurological and mental; intellectual; other.",
    inForce: { from: "2011-01-01", until: null },
    source: "hethongphapluat.com",
    evidence: "seen",
  },
  ...(
    [
      [
        "a",
        "Khuyết tật đặc biệt nặng",
        "Extremely severe disability",
        "không tự phục vụ sinh hoạt hằng ngày",
      ],
      ["b", "Khuyết tật nặng", "Severe disability", "tự phục vụ được một phần sinh hoạt hằng ngày"],
      ["c", "Khuyết tật nhẹ", "Mild disability", "không thuộc hai mức độ trên"],
    ] as const
  ).map(
    ([point, vi, en, text]): Provision => ({
      id: `51/2010/QH12#3.2.${point}`,
      title: { vi, en },
      text: `${vi}: ${text}.`,
      textInEnglish: `${en}.`,
      inForce: { from: "2011-01-01", until: null },
      source: "hethongphapluat.com",
      evidence: "seen",
    }),
  ),
  {
    id: "01/2019/TT-BLĐTBXH#4",
    title: {
      vi: "Xác định mức độ khuyết tật, cấp giấy xác nhận",
      en: "Determining the degree; the certificate",
    },
    text: "Hội đồng cấp xã xác định dạng tật và mức độ; Ủy ban nhân dân cấp xã cấp giấy xác nhận khuyết tật.",
    textInEnglish:
      "A commune council determines type and degree; the commune's People's Committee issues the certificate.",
    inForce: { from: "2019-01-02", until: null },
    source: "Thông tư 01/2019/TT-BLĐTBXH, Điều 4 đến Điều 7",
    evidence: "weak",
    note: {
      vi: "Thông tư đã được sửa bởi Thông tư 08/2023; ngày bắt đầu và văn bản thay thế chưa xác nhận.",
      en: "Amended by circular 08/2023; its start and its successor are not confirmed.",
    },
  },
  {
    id: "335/2026/NĐ-CP#9",
    title: {
      vi: "Hưởng, tạm dừng, thôi hưởng trợ cấp xã hội hằng tháng",
      en: "Grant, suspension and end of the monthly social allowance",
    },
    text: "Chủ tịch Ủy ban nhân dân cấp xã quyết định hưởng, tạm dừng, thôi hưởng. Trợ cấp tạm dừng được hưởng lại hoặc thôi hưởng kể từ ngày tạm dừng.",
    textInEnglish:
      "The chair of the commune's People's Committee decides on grant, suspension and end. A suspended allowance resumes or ends from the day of the suspension.",
    inForce: { from: "2026-10-05", until: null },
    source: "Nghị định 335/2026/NĐ-CP; ngày bắt đầu theo báo chí",
    evidence: "weak",
    note: { vi: "Ngày bắt đầu chỉ thấy trên báo.", en: "Its start was seen in newspapers only." },
  },
];
