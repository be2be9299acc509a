import type { GroundProvision } from "./ground-provision.ts";

const restated = {
  source: "thuvienphapluat.vn, 10/02/2023; baocantho.com.vn, 04/07/2025",
  sourceKind: "legal-site",
} as const;
const sinceTheStart = { from: "2018-01-01", until: null } as const;
const noTest = { age: null, statuses: null, requiresFinancialDifficulty: false } as const;

/** Điều 7 khoản 1 to 6a: groups that reach legal aid without a test of means. */
export const ownGroundProvisions: readonly GroundProvision[] = [
  {
    id: "11/2017/QH14#7.1",
    title: { vi: "Người có công với cách mạng", en: "Person with merit to the revolution" },
    text: "Người có công với cách mạng được trợ giúp pháp lý.",
    textInEnglish: "A person with merit to the revolution receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "meritorious", ...noTest },
  },
  {
    id: "11/2017/QH14#7.2",
    title: { vi: "Người thuộc hộ nghèo", en: "Member of a poor household" },
    text: "Người thuộc hộ nghèo được trợ giúp pháp lý.",
    textInEnglish: "A member of a poor household receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "poor-household", ...noTest },
  },
  {
    id: "11/2017/QH14#7.3",
    title: { vi: "Trẻ em", en: "Child" },
    text: "Trẻ em được trợ giúp pháp lý. Trẻ em là người dưới 16 tuổi.",
    textInEnglish: "A child receives legal aid. A child is a person under 16.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "child", ...noTest, age: "child" },
  },
  {
    id: "11/2017/QH14#7.4",
    title: {
      vi: "Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn",
      en: "Member of an ethnic minority living in an area of extreme hardship",
    },
    text: "Người dân tộc thiểu số cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn được trợ giúp pháp lý.",
    textInEnglish:
      "A member of an ethnic minority who lives in an area with especially difficult socio-economic conditions receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "ethnic-minority-extreme-hardship", ...noTest },
  },
  {
    id: "11/2017/QH14#7.5",
    title: {
      vi: "Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi",
      en: "Charged person aged 16 or 17",
    },
    text: "Người bị buộc tội từ đủ 16 tuổi đến dưới 18 tuổi được trợ giúp pháp lý.",
    textInEnglish: "A charged person who has reached 16 and not 18 receives legal aid.",
    wording: "paraphrase",
    inForce: { from: "2018-01-01", until: "2025-12-31" },
    ...restated,
    evidence: "seen",
    rule: { ground: "charged-16-18", ...noTest, age: { from: 16, under: 18 }, statuses: "charged" },
  },
  {
    id: "11/2017/QH14#7.5",
    title: {
      vi: "Người từ đủ 16 tuổi đến dưới 18 tuổi trong hoạt động tư pháp",
      en: "Person aged 16 or 17 in the justice system",
    },
    text: "Người từ đủ 16 tuổi đến dưới 18 tuổi bị tố giác, bị kiến nghị khởi tố, bị giữ trong trường hợp khẩn cấp, bị buộc tội, là bị hại, người làm chứng, người chấp hành biện pháp xử lý chuyển hướng hoặc phạm nhân được trợ giúp pháp lý.",
    textInEnglish:
      "A person who has reached 16 and not 18 and who is denounced, proposed for prosecution, held in an emergency, charged, a victim, a witness, under a diversion measure or a prisoner receives legal aid.",
    wording: "paraphrase",
    inForce: { from: "2026-01-01", until: null },
    source: "dantri.com.vn, 11/2025; vietnam.vn",
    sourceKind: "press",
    evidence: "seen",
    note: {
      vi: "Điều của Luật 59/2024/QH15 sửa Điều 7 chưa xác nhận. Vụ việc đang giải quyết cũng áp dụng từ ngày này (Luật 59/2024/QH15, Điều 179).",
      en: "The article of law 59/2024/QH15 that amends Article 7 is not confirmed. Pending cases use it from this day too (law 59/2024/QH15, Article 179).",
    },
    amendedBy: "59/2024/QH15",
    rule: {
      ground: "minor-16-18-justice",
      ...noTest,
      age: { from: 16, under: 18 },
      statuses: [
        "denounced",
        "proposed-for-prosecution",
        "held-in-emergency",
        "arrested",
        "in-custody",
        "accused",
        "defendant",
        "victim",
        "witness",
        "under-diversion",
        "prisoner",
      ],
    },
  },
  {
    id: "11/2017/QH14#7.6",
    title: { vi: "Người bị buộc tội thuộc hộ cận nghèo", en: "Charged member of a near-poor household" },
    text: "Người bị buộc tội thuộc hộ cận nghèo được trợ giúp pháp lý.",
    textInEnglish: "A charged person from a near-poor household receives legal aid.",
    wording: "paraphrase",
    inForce: sinceTheStart,
    ...restated,
    evidence: "seen",
    rule: { ground: "charged-near-poor", ...noTest, statuses: "charged" },
  },
  {
    id: "11/2017/QH14#7.6a",
    title: {
      vi: "Nạn nhân, người đang trong quá trình xác định là nạn nhân mua bán người, người dưới 18 tuổi đi cùng",
      en: "Victim of trafficking, person being identified as one, or accompanying minor",
    },
    text: "Nạn nhân, người đang trong quá trình xác định là nạn nhân và người dưới 18 tuổi đi cùng theo Luật Phòng, chống mua bán người được trợ giúp pháp lý trong vụ việc về mua bán người.",
    textInEnglish:
      "A victim of trafficking, a person being identified as one, and a person under 18 who accompanies them receive legal aid in the trafficking matter.",
    wording: "paraphrase",
    inForce: { from: "2025-07-01", until: null },
    source: "pbgdpl.gov.vn",
    sourceKind: "official",
    evidence: "seen",
    amendedBy: "53/2024/QH15",
    rule: { ground: "trafficking", ...noTest },
  },
];
