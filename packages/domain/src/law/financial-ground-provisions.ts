import type { GroundProvision } from "./ground-provision.ts";

const restated = {
  source: "thuvienphapluat.vn, 10/02/2023; baocantho.com.vn, 04/07/2025",
  sourceKind: "legal-site",
} as const;
const sinceTheStart = { from: "2018-01-01", until: null } as const;
const meansTest = { age: null, statuses: null, requiresFinancialDifficulty: true } as const;

/** Điều 7 khoản 7: groups that reach legal aid only when they are in financial difficulty. */
export const financialGroundProvisions: readonly GroundProvision[] = [
  {
    id: "11/2017/QH14#7.7.a",
    title: {
      vi: "Cha, mẹ, vợ, chồng, con liệt sĩ, người có công nuôi dưỡng liệt sĩ có khó khăn về tài chính",
      en: "Martyr's family in financial difficulty",
    },
    text: "Cha đẻ, mẹ đẻ, vợ, chồng, con của liệt sĩ và người có công nuôi dưỡng khi liệt sĩ còn nhỏ, có khó khăn về tài chính, được trợ giúp pháp lý.",
    textInEnglish:
      "A parent, spouse or child of a martyr, or a person who brought the martyr up, who is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "martyr-family", ...meansTest },
  },
  {
    id: "11/2017/QH14#7.7.b",
    title: {
      vi: "Người nhiễm chất độc da cam có khó khăn về tài chính",
      en: "Person affected by Agent Orange in financial difficulty",
    },
    text: "Người nhiễm chất độc da cam có khó khăn về tài chính được trợ giúp pháp lý.",
    textInEnglish: "A person affected by Agent Orange who is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "agent-orange", ...meansTest },
  },
  {
    id: "11/2017/QH14#7.7.c",
    title: {
      vi: "Người cao tuổi có khó khăn về tài chính",
      en: "Elderly person in financial difficulty",
    },
    text: "Người cao tuổi có khó khăn về tài chính được trợ giúp pháp lý. Người cao tuổi là công dân Việt Nam từ đủ 60 tuổi.",
    textInEnglish:
      "An elderly person in financial difficulty receives legal aid. Elderly is a citizen of Vietnam who has reached 60.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "elderly", ...meansTest, age: "elderly" },
  },
  {
    id: "11/2017/QH14#7.7.d",
    title: {
      vi: "Người khuyết tật có khó khăn về tài chính",
      en: "Person with a disability in financial difficulty",
    },
    text: "Người khuyết tật có khó khăn về tài chính được trợ giúp pháp lý, không phân biệt dạng tật và mức độ.",
    textInEnglish:
      "A person with a disability, of any type and degree, who is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    note: {
      vi: "Chữ của điểm suy ra từ thứ tự. Luật 05/2026/QH16 có thể đã bỏ điều kiện tài chính; văn bản chưa có.",
      en: "The letter of the point follows from the order. Law 05/2026/QH16 may have dropped the test of means; its text is not at hand.",
    },
    rule: { ground: "disability", ...meansTest },
  },
  {
    id: "11/2017/QH14#7.7.đ",
    title: {
      vi: "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự có khó khăn về tài chính",
      en: "Victim of a crime aged 16 or 17 in financial difficulty",
    },
    text: "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự, có khó khăn về tài chính, được trợ giúp pháp lý.",
    textInEnglish:
      "A victim in a criminal case who has reached 16 and not 18 and is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: { from: "2018-01-01", until: "2025-12-31" },
    ...restated,
    evidence: "seen",
    rule: {
      ground: "criminal-victim-16-18",
      ...meansTest,
      age: { from: 16, under: 18 },
      statuses: ["victim"],
    },
  },
  {
    id: "11/2017/QH14#7.7.đ",
    title: {
      vi: "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự có khó khăn về tài chính",
      en: "Victim of a crime aged 16 or 17 in financial difficulty",
    },
    text: "Người từ đủ 16 tuổi đến dưới 18 tuổi là bị hại trong vụ án hình sự, có khó khăn về tài chính, được trợ giúp pháp lý.",
    textInEnglish:
      "A victim in a criminal case who has reached 16 and not 18 and is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: { from: "2026-01-01", until: null },
    ...restated,
    evidence: "unconfirmed",
    note: {
      vi: "Chưa xác nhận điểm này còn hiệu lực sau khi Luật 59/2024/QH15 mở rộng khoản 5. Kết quả không đổi: khoản 5 mới bao gồm cùng những người này mà không xét tài chính.",
      en: "Whether this point survived the wider clause 5 of law 59/2024/QH15 is not confirmed. Outcomes do not depend on it: the new clause 5 covers the same people without a test of means.",
    },
    rule: {
      ground: "criminal-victim-16-18",
      ...meansTest,
      age: { from: 16, under: 18 },
      statuses: ["victim"],
    },
  },
  {
    id: "11/2017/QH14#7.7.e",
    title: {
      vi: "Nạn nhân trong vụ việc bạo lực gia đình có khó khăn về tài chính",
      en: "Victim of domestic violence in financial difficulty",
    },
    text: "Nạn nhân trong vụ việc bạo lực gia đình có khó khăn về tài chính được trợ giúp pháp lý.",
    textInEnglish: "A victim of domestic violence who is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    note: {
      vi: "Dự thảo năm 2026 đổi cách gọi nhóm này; văn bản được thông qua chưa có.",
      en: "The draft of 2026 renamed this group; the adopted text is not at hand.",
    },
    rule: { ground: "domestic-violence", ...meansTest },
  },
  {
    id: "11/2017/QH14#7.7.g",
    title: {
      vi: "Nạn nhân của hành vi mua bán người có khó khăn về tài chính",
      en: "Victim of trafficking in financial difficulty",
    },
    text: "Nạn nhân của hành vi mua bán người theo Luật Phòng, chống mua bán người, có khó khăn về tài chính, được trợ giúp pháp lý trong mọi vụ việc.",
    textInEnglish: "A victim of trafficking who is in financial difficulty receives legal aid in any matter.",
    wording: "paraphrase",
    inForce: { from: "2018-01-01", until: "2025-06-30" },
    source: "pbgdpl.gov.vn",
    sourceKind: "official",
    evidence: "seen",
    note: {
      vi: "Luật 53/2024/QH15 bãi bỏ từ 01/07/2025 và thay bằng khoản 6a.",
      en: "Repealed from 01/07/2025 by law 53/2024/QH15, which put clause 6a in its place.",
    },
    rule: { ground: "trafficking-financial", ...meansTest },
  },
  {
    id: "11/2017/QH14#7.7.h",
    title: {
      vi: "Người nhiễm HIV có khó khăn về tài chính",
      en: "Person living with HIV in financial difficulty",
    },
    text: "Người nhiễm HIV có khó khăn về tài chính được trợ giúp pháp lý.",
    textInEnglish: "A person living with HIV who is in financial difficulty receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "hiv", ...meansTest },
  },
];
