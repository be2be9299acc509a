import type { Provision } from "./provision.ts";

/** Words that Điều 7 uses and other texts define, with their dates. */
export const foundingTerms: readonly Provision[] = [
  {
    id: "102/2016/QH13#1",
    title: { vi: "Trẻ em là người dưới 16 tuổi", en: "A child is a person under 16" },
    text: "Trẻ em là người dưới 16 tuổi.",
    textInEnglish: "A child is a person under 16.",
    wording: "paraphrase",
    inForce: { from: "2017-06-01", until: null },
    source: "Luật Trẻ em, Điều 1",
    sourceKind: "official",
    evidence: "seen",
    term: { name: "child", age: { from: 0, under: 16 } },
  },
  {
    id: "39/2009/QH12#2",
    title: { vi: "Người cao tuổi là người từ đủ 60 tuổi", en: "Elderly is a person who has reached 60" },
    text: "Người cao tuổi là công dân Việt Nam từ đủ 60 tuổi trở lên.",
    textInEnglish: "Elderly is a citizen of Vietnam who has reached 60.",
    wording: "paraphrase",
    inForce: { from: "2010-07-01", until: null },
    source: "Luật Người cao tuổi, Điều 2",
    sourceKind: "official",
    evidence: "seen",
    note: {
      vi: "Định nghĩa chỉ nói công dân Việt Nam; quốc tịch không phải là một dữ kiện được hỏi.",
      en: "The definition speaks of citizens of Vietnam; nationality is not one of the facts asked.",
    },
    term: { name: "elderly", age: { from: 60, under: null } },
  },
  {
    id: "101/2015/QH13#4.1.đ",
    title: { vi: "Người bị buộc tội", en: "Charged person" },
    text: "Người bị buộc tội gồm người bị bắt, người bị tạm giữ, bị can, bị cáo.",
    textInEnglish: "A charged person is one who is arrested, in custody, accused or a defendant.",
    wording: "paraphrase",
    inForce: { from: "2018-01-01", until: null },
    source: "luatlvn.com, 11/02/2023",
    sourceKind: "legal-site",
    evidence: "seen",
    note: {
      vi: "Người bị giữ trong trường hợp khẩn cấp không thuộc định nghĩa này. Luật 99/2025 không sửa điểm này; thay đổi khác chưa xác nhận.",
      en: "A person held in an emergency is not in this definition. Law 99/2025 did not touch it; any other change is not confirmed.",
    },
    term: { name: "charged", statuses: ["arrested", "in-custody", "accused", "defendant"] },
  },
  {
    id: "144/2017/NĐ-CP#2",
    title: { vi: "Có khó khăn về tài chính", en: "In financial difficulty" },
    text: "Người có khó khăn về tài chính là người thuộc hộ cận nghèo hoặc người đang hưởng trợ cấp xã hội hằng tháng.",
    textInEnglish:
      "In financial difficulty is a member of a near-poor household or a person now receiving a monthly social allowance.",
    wording: "paraphrase",
    inForce: { from: "2018-01-01", until: null },
    source: "Nghị định 144/2017/NĐ-CP, Điều 2; không đổi đến tháng 02/2024",
    sourceKind: "official",
    evidence: "seen",
    note: {
      vi: "Ngày bắt đầu và các thay đổi sau tháng 02/2024 chưa xác nhận. Việc được tiếp nhận vào cơ sở bảo trợ xã hội được nhận làm giấy tờ chứng minh của thân nhân liệt sĩ; áp dụng cho các nhóm khác là giá trị tạm dùng.",
      en: "The start and changes after February 2024 are not confirmed. Admission to a social protection facility is accepted as proof for martyrs' families; its use for the other groups is a working value.",
    },
    term: {
      name: "financial-difficulty",
      limbs: [
        { fact: "household", value: "near-poor", provision: "144/2017/NĐ-CP#2", evidence: "seen" },
        {
          fact: "receivesMonthlySocialAllowance",
          value: true,
          provision: "144/2017/NĐ-CP#2",
          evidence: "seen",
        },
        {
          fact: "inSocialProtectionFacility",
          value: true,
          provision: "08/2017/TT-BTP#33.7.a",
          evidence: "unconfirmed",
          seenFor: ["martyr-family"],
        },
      ],
      socialPensionCountsAsAllowance: null,
    },
  },
];
