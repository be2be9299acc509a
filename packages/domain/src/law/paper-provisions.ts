import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";
import type { Provision } from "./provision.ts";

const workingValue: Bilingual = {
  vi: "Chỉ biết đầy đủ khoản 7. Số khoản và giấy tờ của các khoản khác là giá trị tạm dùng, theo thứ tự của Điều 7 Luật Trợ giúp pháp lý.",
  en: "Only clause 7 is known in full. Numbers and papers of the other clauses are working values, in the order of Article 7 of the Law on Legal Aid.",
};

type Clause = {
  clause: string;
  title: Bilingual;
  evidence?: Evidence;
  from?: PlainDate;
  until?: PlainDate;
  note?: Bilingual;
  amendedBy?: string;
};

const clauses: readonly Clause[] = [
  { clause: "1", title: { vi: "Giấy tờ của người có công", en: "Papers on merit" } },
  { clause: "2", title: { vi: "Giấy tờ của người thuộc hộ nghèo", en: "Papers on a poor household" } },
  { clause: "3", title: { vi: "Giấy tờ của trẻ em", en: "Papers on a child" } },
  {
    clause: "4",
    title: {
      vi: "Giấy tờ về dân tộc và nơi cư trú, gồm cả sổ hộ khẩu giấy",
      en: "Papers on ethnicity and residence, the paper household book among them",
    },
    until: "2022-12-31",
  },
  {
    clause: "4",
    title: {
      vi: "Giấy tờ về dân tộc và nơi cư trú, không còn dùng sổ hộ khẩu giấy",
      en: "Papers on ethnicity and residence, without the paper household book",
    },
    from: "2023-01-01",
    amendedBy: "09/2022/TT-BTP",
  },
  {
    clause: "5",
    title: { vi: "Giấy tờ của người bị buộc tội dưới 18 tuổi", en: "Papers on a charged minor" },
  },
  {
    clause: "6",
    title: {
      vi: "Giấy tờ của người bị buộc tội thuộc hộ cận nghèo",
      en: "Papers on a charged member of a near-poor household",
    },
  },
  {
    clause: "7.a",
    title: { vi: "Giấy tờ chứng minh có khó khăn về tài chính", en: "Papers on financial difficulty" },
    evidence: "seen",
    note: {
      vi: "Đã đọc cho thân nhân liệt sĩ. Dùng cho các nhóm khác của khoản 7 Điều 7 là giá trị tạm dùng.",
      en: "Read for martyrs' families. Its use for the other groups of Article 7 clause 7 is a working value.",
    },
  },
  {
    clause: "7.b",
    title: { vi: "Giấy tờ của thân nhân liệt sĩ", en: "Papers on a martyr's family" },
    evidence: "seen",
  },
  {
    clause: "8",
    title: { vi: "Giấy tờ của người nhiễm chất độc da cam", en: "Papers on the effect of Agent Orange" },
  },
  { clause: "9", title: { vi: "Giấy tờ của người cao tuổi", en: "Papers on an elderly person" } },
  {
    clause: "10",
    title: { vi: "Giấy xác nhận khuyết tật", en: "Disability certificate" },
    evidence: "weak",
    note: { vi: "Số khoản chưa xác nhận.", en: "The number of the clause is not confirmed." },
  },
  {
    clause: "11",
    title: { vi: "Giấy tờ của bị hại dưới 18 tuổi", en: "Papers on a victim of a crime under 18" },
  },
  {
    clause: "12",
    title: { vi: "Giấy tờ của nạn nhân bạo lực gia đình", en: "Papers on a victim of domestic violence" },
  },
  {
    clause: "13",
    title: { vi: "Giấy tờ của nạn nhân mua bán người", en: "Papers on a victim of trafficking" },
  },
  { clause: "14", title: { vi: "Giấy tờ của người nhiễm HIV", en: "Papers on a person living with HIV" } },
];

const sourceOf = {
  seen: { source: "baobackan.vn", sourceKind: "press" },
  weak: { source: "Thông tư 08/2017/TT-BTP, Điều 33, biết một phần", sourceKind: "secondary" },
  unconfirmed: { source: "Thứ tự của Điều 7 Luật Trợ giúp pháp lý", sourceKind: "none" },
} as const;

/** Điều 33 of circular 08/2017/TT-BTP: the papers that prove a ground. */
export const paperProvisions: readonly Provision[] = clauses.map(toProvision);

function toProvision({ clause, title, evidence = "unconfirmed", ...rest }: Clause): Provision {
  const { from = "2018-01-01", until = null, amendedBy } = rest;
  const note = rest.note ?? (evidence === "unconfirmed" ? workingValue : undefined);
  return {
    id: `08/2017/TT-BTP#33.${clause}`,
    title,
    text: `${title.vi}.`,
    textInEnglish: `${title.en}.`,
    inForce: { from, until },
    wording: "paraphrase",
    ...sourceOf[evidence],
    evidence,
    ...(note && { note }),
    ...(amendedBy && { amendedBy }),
  };
}
