import { clausesOf } from "./clauses-of.ts";
import type { Provision } from "./provision.ts";

/** Legal aid in proceedings, and the laws of other fields on procedure, minors and holidays. */
export const proceedingsClauses: readonly Provision[] = [
  ...clausesOf(
    {
      id: "10/2018/TTLT",
      from: "2018-09-01",
      source: "Bộ pháp điển, đề mục Trợ giúp pháp lý, 02/2024",
      sourceKind: "official",
    },
    [
      {
        at: "3",
        title: { vi: "Trách nhiệm của Trung tâm và Chi nhánh", en: "Duties of Centre and branch" },
        text: {
          vi: "Điều 3 nêu trách nhiệm của Trung tâm và Chi nhánh trong hoạt động tố tụng.",
          en: "Article 3 states the duties of Centre and branch in proceedings.",
        },
      },
      {
        at: "6",
        title: { vi: "Cử người thay thế", en: "Substitute provider" },
        text: {
          vi: "Điều 6 quy định việc cử người thay thế.",
          en: "Article 6 deals with a substitute provider.",
        },
      },
      {
        at: "6.1",
        title: { vi: "Thời hạn cử người thay thế", en: "Time limit for a substitute" },
        text: {
          vi: "Khi nhận văn bản từ chối đăng ký: 24 giờ đối với người bào chữa, 02 ngày làm việc đối với người bảo vệ quyền lợi.",
          en: "After a written refusal to register: 24 hours for a defender, 2 working days for a protector of interests.",
        },
        note: {
          vi: "Thông tư liên tịch 29/2025/TTLT sửa văn bản này từ 31/12/2025; nội dung sửa chưa được đưa vào.",
          en: "Joint circular 29/2025/TTLT amends it from 31/12/2025; what it changes is not coded.",
        },
      },
      {
        at: "7.1",
        title: { vi: "Giải thích quyền được trợ giúp pháp lý", en: "Explaining the right to legal aid" },
        text: {
          vi: "Giải thích khi bắt, tạm giữ, lấy lời khai, hỏi cung, thụ lý; giao Bản thông tin (Mẫu 01), đọc cho người không đọc được.",
          en: "It is explained at arrest, custody, statement, questioning and acceptance by the court; the information sheet (form 01) is handed over and read out to who cannot read.",
        },
        source: "baobacninh.com.vn",
        sourceKind: "press",
        note: {
          vi: "Thông tư liên tịch 29/2025/TTLT sửa văn bản này từ 31/12/2025; nội dung sửa chưa được đưa vào.",
          en: "Joint circular 29/2025/TTLT amends it from 31/12/2025; what it changes is not coded.",
        },
      },
      {
        at: "10",
        title: { vi: "Trách nhiệm của nhà tạm giữ, trại tạm giam", en: "Duties of custody facilities" },
        text: {
          vi: "Nhà tạm giữ, trại tạm giam bảo đảm việc trợ giúp pháp lý.",
          en: "Custody facilities make legal aid possible.",
        },
      },
      {
        at: "11",
        title: { vi: "Trách nhiệm của trại giam", en: "Duties of prisons" },
        text: { vi: "Trại giam bảo đảm việc trợ giúp pháp lý.", en: "Prisons make legal aid possible." },
      },
      {
        at: "13.1",
        title: { vi: "Đăng ký tham gia tố tụng hình sự", en: "Registration in criminal proceedings" },
        text: {
          vi: "Đăng ký ở giai đoạn bắt đầu tham gia; thông báo có giá trị trong suốt quá trình, trừ trường hợp Bộ luật quy định khác.",
          en: "Register at the stage where the provider enters; the notice stays valid throughout, with the Code's exceptions.",
        },
      },
      {
        at: "14.1",
        title: { vi: "Từ chối đăng ký", en: "Refusal to register" },
        text: {
          vi: "Từ chối đăng ký bằng văn bản, nêu rõ lý do.",
          en: "A refusal to register is in writing and with reasons.",
        },
      },
      {
        at: "15",
        title: { vi: "Hủy đăng ký", en: "Cancelled registration" },
        text: {
          vi: "Cơ quan hủy đăng ký thông báo bằng văn bản trong 24 giờ, nêu rõ lý do.",
          en: "The agency that cancels a registration says so in writing within 24 hours, with reasons.",
        },
        note: {
          vi: "Thông tư liên tịch 29/2025/TTLT sửa văn bản này từ 31/12/2025; nội dung sửa chưa được đưa vào.",
          en: "Joint circular 29/2025/TTLT amends it from 31/12/2025; what it changes is not coded.",
        },
      },
      {
        at: "16",
        title: { vi: "Hội đồng phối hợp liên ngành", en: "Inter-agency councils" },
        text: {
          vi: "Hội đồng phối hợp liên ngành ở trung ương và địa phương, có tổ giúp việc (Điều 16 đến Điều 21).",
          en: "Inter-agency councils, central and local, with an assisting group (Articles 16 to 21).",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "59/2024/QH15", from: "2026-01-01", source: "dantri.com.vn, 11/2025", sourceKind: "press" },
    [
      {
        at: "179",
        title: { vi: "Vụ việc đang giải quyết", en: "Pending cases" },
        text: {
          vi: "Vụ việc đang giải quyết khi luật có hiệu lực áp dụng luật này.",
          en: "Cases pending when the law starts are decided by it.",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "45/2019/QH14", from: "2021-01-01", source: "Bộ luật Lao động, Điều 112", sourceKind: "official" },
    [
      {
        at: "112",
        title: { vi: "Nghỉ lễ, Tết", en: "Public holidays" },
        text: {
          vi: "01/01; Tết 05 ngày; ngày 10 tháng 3 âm lịch; 30/04; 01/05; 02/09 và một ngày liền kề.",
          en: "1 January; Tết, 5 days; the 10th day of the 3rd lunar month; 30 April; 1 May; 2 September and one adjoining day.",
        },
        note: {
          vi: "Ngày Tết, ngày liền kề 02/09 và ngày làm bù được công bố từng năm.",
          en: "The Tết block, the day beside 2 September and swapped days are announced each year.",
        },
      },
    ],
  ),
];
