import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { nameByKind } from "./document-kind.ts";
import type { LegalDocument } from "./legal-document.ts";
import { supportingDocuments } from "./supporting-documents.ts";

/** The law on legal aid and the texts that amend it or carry it out. */
const legalAidDocuments: readonly LegalDocument[] = [
  {
    ...from("11/2017/QH14", "2018-01-01", { vi: "Luật TGPL", en: "Law on Legal Aid" }),
    subject: {
      vi: "Luật Trợ giúp pháp lý, 8 chương, 48 điều",
      en: "Law on Legal Aid, 8 chapters, 48 articles",
    },
    source: "vbpl.vn",
    sourceKind: "official",
  },
  {
    ...from("05/2026/QH16", null),
    subject: {
      vi: "Luật sửa đổi, bổ sung một số điều của Luật Trợ giúp pháp lý: 3 điều, 22 khoản, 11 điểm",
      en: "Law amending the Law on Legal Aid: 3 articles, 22 clauses, 11 points",
    },
    issuedOn: "2026-04-23",
    amends: ["11/2017/QH14"],
    source: "vbpl.vn, 18/07/2026; Sở Tư pháp Thái Nguyên",
    sourceKind: "official",
    note: {
      vi: "Đã thấy hồ sơ văn bản. Nội dung, ngày có hiệu lực và quy định chuyển tiếp chưa xác nhận; một văn bản hợp nhất ghi luật này cũng sửa Luật 59/2024/QH15.",
      en: "Its record was seen. Its wording, first day and transition rule are not confirmed; a consolidated text lists it as amending law 59/2024/QH15 too.",
    },
  },
  {
    ...from("53/2024/QH15", "2025-07-01", {
      vi: "Luật Phòng, chống mua bán người",
      en: "Law on Preventing and Combating Human Trafficking",
    }),
    subject: {
      vi: "Thêm khoản 6a, bãi bỏ điểm g khoản 7 Điều 7 Luật Trợ giúp pháp lý",
      en: "Adds clause 6a to Article 7 of the Law on Legal Aid and repeals point g of its clause 7",
    },
    amends: ["11/2017/QH14"],
    source: "pbgdpl.gov.vn",
    sourceKind: "official",
  },
  {
    ...from("59/2024/QH15", "2026-01-01", {
      vi: "Luật Tư pháp người chưa thành niên",
      en: "Law on Juvenile Justice",
    }),
    subject: {
      vi: "Mở rộng khoản 5 Điều 7 Luật Trợ giúp pháp lý; áp dụng cả cho vụ việc đang giải quyết (Điều 179)",
      en: "Widens clause 5 of Article 7 of the Law on Legal Aid; decides pending cases too (Article 179)",
    },
    amends: ["11/2017/QH14"],
    source: "dantri.com.vn, 11/2025",
    sourceKind: "press",
    note: {
      vi: "Điều nào sửa Điều 7 chưa xác nhận.",
      en: "Which article amends Article 7 is not confirmed.",
    },
  },
  {
    ...from("144/2017/NĐ-CP", "2018-01-01"),
    subject: {
      vi: "Quy định chi tiết Luật Trợ giúp pháp lý: khó khăn về tài chính (Điều 2), Chi nhánh (Điều 5 đến Điều 7), thù lao (Điều 13)",
      en: "Carries out the Law on Legal Aid: financial difficulty (Article 2), branches (Articles 5 to 7), pay (Article 13)",
    },
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
    evidence: "unconfirmed",
    note: {
      vi: "Đã đọc nội dung. Ngày có hiệu lực là giá trị tạm dùng; thay đổi sau tháng 02/2024 chưa xác nhận.",
      en: "The text was seen. Its first day is a working value; changes after February 2024 are not confirmed.",
    },
  },
  {
    ...from("08/2017/TT-BTP", "2018-01-01"),
    subject: {
      vi: "Giấy tờ chứng minh (Điều 33), biểu mẫu (Điều 34)",
      en: "Proof papers (Article 33), forms (Article 34)",
    },
    issuedOn: "2017-11-15",
    source: "Bộ pháp điển; baobackan.vn",
    sourceKind: "official",
    evidence: "unconfirmed",
    note: {
      vi: "Chỉ đọc được một phần. Ngày có hiệu lực là giá trị tạm dùng.",
      en: "Seen in part only. Its first day is a working value.",
    },
  },
  {
    ...from("12/2018/TT-BTP", "2018-10-12"),
    subject: { vi: "Nghiệp vụ và chất lượng vụ việc", en: "Case work and quality" },
    issuedOn: "2018-08-28",
    source: "tgpl.moj.gov.vn",
    sourceKind: "official",
  },
  {
    ...from("03/2021/TT-BTP", "2021-07-15"),
    subject: { vi: "Sửa Thông tư 08/2017 và 12/2018", en: "Amends circulars 08/2017 and 12/2018" },
    amends: ["08/2017/TT-BTP", "12/2018/TT-BTP"],
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
  },
  {
    ...from("09/2022/TT-BTP", "2023-01-01"),
    subject: { vi: "Bỏ sổ hộ khẩu giấy khỏi giấy tờ chứng minh", en: "Drops the paper household book" },
    amends: ["08/2017/TT-BTP"],
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
  },
  {
    ...from("10/2023/TT-BTP", "2024-02-15"),
    subject: { vi: "Sửa đổi lần ba về thủ tục", en: "The third set of changes in the procedures" },
    amends: ["08/2017/TT-BTP", "12/2018/TT-BTP"],
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
    evidence: "unconfirmed",
    note: {
      vi: "Đã thấy ngày 15/02/2024; số của thông tư chưa xác nhận.",
      en: "The day 15/02/2024 was seen; the number of the circular is not confirmed.",
    },
  },
  {
    ...from("10/2018/TTLT", "2018-09-01"),
    subject: {
      vi: "Trợ giúp pháp lý trong hoạt động tố tụng (BTP-BCA-BQP-BTC-TANDTC-VKSNDTC)",
      en: "Legal aid in proceedings (BTP-BCA-BQP-BTC-TANDTC-VKSNDTC)",
    },
    issuedOn: "2018-06-29",
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
  },
  {
    ...from("29/2025/TTLT", "2025-12-31"),
    subject: { vi: "Sửa Thông tư liên tịch 10/2018", en: "Amends the joint circular 10/2018" },
    issuedOn: "2025-12-31",
    amends: ["10/2018/TTLT"],
    source: "Sở Tư pháp Đắk Lắk, 10/02/2026; vbpl.vn ItemID 187417",
    sourceKind: "official",
    note: {
      vi: "Nội dung về thời hạn, ngôn ngữ ký hiệu và biên bản từ chối chưa xác nhận.",
      en: "What it says on time limits, sign language and minutes of refusal is not confirmed.",
    },
  },
  {
    ...from("09/2018/TT-BTP", "2018-08-21"),
    subject: { vi: "Vụ việc phức tạp, điển hình", en: "Complex and typical cases" },
    source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
    sourceKind: "official",
  },
  {
    ...from("1179/QĐ-BTP", "2022-05-16"),
    subject: {
      vi: "Tiêu chí xác định vụ việc tham gia tố tụng thành công",
      en: "Criteria of a successful proceedings case",
    },
    issuedOn: "2022-05-16",
    source: "stp.thuathienhue.gov.vn",
    sourceKind: "official",
    note: {
      vi: "Còn áp dụng hay không và phần lớn tiêu chí chưa xác nhận.",
      en: "Whether it still applies, and most criteria, are not confirmed.",
    },
  },
  {
    ...from("03/2019/TT-BTP", "2019-05-15"),
    subject: { vi: "Thống kê ngành Tư pháp", en: "Statistics of the justice sector" },
    source: "thukyluat.vn; dulieuphapluat.vn",
    sourceKind: "legal-site",
    note: { vi: "Văn bản thay thế chưa xác nhận.", en: "Its successor is not confirmed." },
  },
];

/** The registry as written by hand: every document that a provision, a deadline, a paper or a list cites. */
export const foundingDocuments: readonly LegalDocument[] = [...legalAidDocuments, ...supportingDocuments];

function from(
  id: string,
  firstDay: PlainDate | null,
  name: Bilingual = nameByKind(id),
): Pick<LegalDocument, "id" | "name" | "issuedOn" | "inForce" | "amends" | "evidence"> {
  return {
    id,
    name,
    issuedOn: null,
    inForce: { from: firstDay, until: null },
    amends: [],
    evidence: "seen",
  };
}
