import type { PlainDate } from "../dates/plain-date.ts";
import { nameByKind } from "./document-kind.ts";
import type { LegalDocument } from "./legal-document.ts";

type Row = Partial<Omit<LegalDocument, "id">> & {
  readonly id: string;
  readonly from: PlainDate | null;
  readonly until?: PlainDate | null;
  readonly source: string;
};

const rows: readonly Row[] = [
  {
    id: "101/2015/QH13",
    from: "2018-01-01",
    name: { vi: "Bộ luật Tố tụng hình sự", en: "Criminal Procedure Code" },
    source: "luatlvn.com, 11/02/2023",
  },
  {
    id: "102/2016/QH13",
    from: "2017-06-01",
    name: { vi: "Luật Trẻ em", en: "Law on Children" },
    source: "Luật Trẻ em",
    sourceKind: "official",
  },
  {
    id: "39/2009/QH12",
    from: "2010-07-01",
    name: { vi: "Luật Người cao tuổi", en: "Law on the Elderly" },
    source: "Luật Người cao tuổi",
    sourceKind: "official",
  },
  {
    id: "45/2019/QH14",
    from: "2021-01-01",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    source: "Bộ luật Lao động, Điều 112",
    sourceKind: "official",
  },
  {
    id: "51/2010/QH12",
    from: "2011-01-01",
    name: { vi: "Luật Người khuyết tật", en: "Law on Persons with Disabilities" },
    source: "hethongphapluat.com",
  },
  { id: "28/2012/NĐ-CP", from: "2012-06-01", source: "hethongphapluat.com" },
  {
    id: "01/2019/TT-BLĐTBXH",
    from: null,
    subject: {
      vi: "Xác định mức độ khuyết tật, giấy xác nhận",
      en: "Degree of disability, certificate",
    },
    source: "Cổng dịch vụ công quốc gia",
    sourceKind: "official",
    note: {
      vi: "Có trước năm 2021, đã được sửa bởi Thông tư 08/2023; văn bản thay thế chưa xác nhận.",
      en: "Older than 2021, amended by circular 08/2023; its successor is not confirmed.",
    },
  },
  {
    id: "08/2023/TT-BLĐTBXH",
    from: null,
    amends: ["01/2019/TT-BLĐTBXH"],
    source: "Cổng dịch vụ công quốc gia",
    sourceKind: "official",
    note: { vi: "Ngày có hiệu lực chưa biết.", en: "Its first day is not known." },
  },
  {
    id: "136/2013/NĐ-CP",
    from: null,
    until: "2021-06-30",
    subject: { vi: "Trợ giúp xã hội, trước năm 2021", en: "Social assistance before 2021" },
    source: "hethongphapluat.com",
    note: { vi: "Ngày có hiệu lực và mức chuẩn chưa biết.", en: "Its first day and amounts are not known." },
  },
  {
    id: "20/2021/NĐ-CP",
    from: "2021-07-01",
    subject: { vi: "Trợ giúp xã hội", en: "Social assistance" },
    source: "Tóm tắt trên mạng",
    sourceKind: "secondary",
    evidence: "weak",
    note: {
      vi: "Mức chuẩn chỉ thấy trong nguồn yếu; khoản và hệ số chưa xác nhận.",
      en: "The amount was seen in a weak source only; clause and coefficients are not confirmed.",
    },
  },
  {
    id: "76/2024/NĐ-CP",
    from: "2024-07-01",
    amends: ["20/2021/NĐ-CP"],
    source: "thuvienphapluat.vn",
  },
  {
    id: "176/2025/NĐ-CP",
    from: "2025-07-01",
    subject: { vi: "Trợ cấp hưu trí xã hội", en: "Social pension" },
    source: "Nghị định 335/2026/NĐ-CP, Điều 7",
    sourceKind: "official",
  },
  {
    id: "335/2026/NĐ-CP",
    from: "2026-10-05",
    subject: { vi: "Trợ giúp xã hội", en: "Social assistance" },
    issuedOn: "2026-08-21",
    source: "Nghị định 335/2026/NĐ-CP; ngày bắt đầu theo Tuổi Trẻ và Kenh14",
    sourceKind: "press",
    evidence: "weak",
    note: {
      vi: "Mức chuẩn áp dụng từ 01/07/2026. Ngày bắt đầu chỉ thấy trên báo; việc thay thế Nghị định 20/2021 chưa xác nhận.",
      en: "Amounts count from 01/07/2026. Its start was seen in newspapers only; that it replaces decree 20/2021 is not confirmed.",
    },
  },
  {
    id: "13/2023/NĐ-CP",
    from: "2023-07-01",
    until: "2025-12-31",
    subject: { vi: "Bảo vệ dữ liệu cá nhân, đến hết năm 2025", en: "Personal data, up to the end of 2025" },
    source: "thuvienphapluat.vn",
  },
  {
    id: "91/2025/QH15",
    from: "2026-01-01",
    name: { vi: "Luật Bảo vệ dữ liệu cá nhân", en: "Law on Personal Data Protection" },
    source: "thuvienphapluat.vn",
  },
  {
    id: "356/2025/NĐ-CP",
    from: "2026-01-01",
    subject: { vi: "Quy định chi tiết Luật Bảo vệ dữ liệu cá nhân", en: "Carries out the data law" },
    source: "thanhnien.vn, 01/2026",
    sourceKind: "press",
  },
  {
    id: "30/2020/NĐ-CP",
    from: "2020-03-05",
    subject: { vi: "Công tác văn thư: thể thức văn bản", en: "Form of administrative documents" },
    source: "luatvietnam.vn; lacviet.vn",
    note: {
      vi: "Còn hiệu lực cuối năm 2026 hay không chưa xác nhận.",
      en: "Whether it is still in force late in 2026 is not confirmed.",
    },
  },
  {
    id: "121/2025/NĐ-CP",
    from: "2025-07-01",
    subject: { vi: "Phân cấp trong lĩnh vực tư pháp", en: "Moves justice tasks between levels" },
    source: "Báo chí",
    sourceKind: "press",
    note: {
      vi: "Điểm nào liên quan trợ giúp pháp lý chưa xác nhận.",
      en: "Which points touch legal aid is not confirmed.",
    },
  },
  {
    id: "09/2025/TT-BTP",
    from: "2025-07-01",
    subject: { vi: "Phân cấp trong lĩnh vực tư pháp", en: "Moves justice tasks between levels" },
    source: "Báo chí",
    sourceKind: "press",
    note: {
      vi: "Điểm nào liên quan trợ giúp pháp lý chưa xác nhận.",
      en: "Which points touch legal aid is not confirmed.",
    },
  },
  {
    id: "28/2026/QH16",
    from: "2026-01-01",
    name: { vi: "Nghị quyết 28/2026/QH16", en: "Resolution 28/2026/QH16" },
    subject: { vi: "Ngày nghỉ lễ 24 tháng 11", en: "24 November as a public holiday" },
    source: "Tóm tắt trên mạng",
    sourceKind: "secondary",
    evidence: "weak",
    note: { vi: "Ngày có hiệu lực là giá trị tạm dùng.", en: "Its first day is a working value." },
  },
  {
    id: "1190/QĐ-TTg",
    from: "2020-08-05",
    subject: {
      vi: "Chương trình trợ giúp người khuyết tật giai đoạn 2021-2030",
      en: "Programme for persons with disabilities 2021-2030",
    },
    issuedOn: "2020-08-05",
    source: "Kế hoạch của Hà Nội, Huế, Hưng Yên",
    sourceKind: "official",
    note: {
      vi: "Câu chữ của chỉ tiêu về trợ giúp pháp lý chưa xác nhận.",
      en: "The wording of its target on legal aid is not confirmed.",
    },
  },
  {
    id: "1634/QĐ-BTP",
    from: null,
    subject: { vi: "Danh mục dữ liệu dùng chung của Bộ Tư pháp", en: "The Ministry's shared catalogues" },
    issuedOn: "2026-06-30",
    source: "Tóm tắt trên mạng",
    sourceKind: "secondary",
    evidence: "weak",
    note: { vi: "Giá trị mã chưa biết.", en: "The values of the codes are not known." },
  },
];

/** Documents of other fields that legal aid leans on: procedure, age, disability, allowance, data, offices. */
export const supportingDocuments: readonly LegalDocument[] = rows.map(toDocument);

function toDocument({ id, from, until = null, ...row }: Row): LegalDocument {
  return {
    id,
    name: nameByKind(id),
    issuedOn: null,
    inForce: { from, until },
    amends: [],
    sourceKind: "legal-site",
    evidence: "seen",
    ...row,
  };
}
