import { clausesOf } from "./clauses-of.ts";
import type { Provision } from "./provision.ts";

/** Personal data: what is sensitive, and the notice of a breach. */
export const dataClauses: readonly Provision[] = [
  ...clausesOf(
    {
      id: "13/2023/NĐ-CP",
      from: "2023-07-01",
      until: "2025-12-31",
      source: "thuvienphapluat.vn",
      sourceKind: "legal-site",
    },
    [
      {
        at: "2.4",
        title: { vi: "Dữ liệu cá nhân nhạy cảm", en: "Sensitive personal data" },
        text: { vi: "Dữ liệu về sức khỏe là dữ liệu nhạy cảm.", en: "Health data is sensitive." },
        evidence: "unconfirmed",
        note: {
          vi: "Câu chữ của Điều 2 khoản 4 chưa xác nhận.",
          en: "The wording of Article 2 clause 4 is not confirmed.",
        },
      },
      {
        at: "23",
        title: { vi: "Thông báo vi phạm trong 72 giờ", en: "Notice of a breach within 72 hours" },
        text: {
          vi: "Thông báo cho Bộ Công an (A05) trong 72 giờ.",
          en: "The Ministry of Public Security (A05) is told within 72 hours.",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "91/2025/QH15", from: "2026-01-01", source: "thuvienphapluat.vn", sourceKind: "legal-site" },
    [
      {
        at: "23",
        title: { vi: "Thông báo vi phạm", en: "Notice of a breach" },
        text: {
          vi: "Thông báo vi phạm quy định về bảo vệ dữ liệu cá nhân.",
          en: "Notice of a breach of the rules on personal data.",
        },
        evidence: "unconfirmed",
        note: {
          vi: "Số điều, thời hạn 72 giờ và ngoại lệ cho cơ quan nhà nước chưa xác nhận.",
          en: "The article, the 72 hours and the exemptions of authorities are not confirmed.",
        },
      },
    ],
  ),
  ...clausesOf(
    { id: "356/2025/NĐ-CP", from: "2026-01-01", source: "thanhnien.vn, 01/2026", sourceKind: "press" },
    [
      {
        at: "3",
        title: { vi: "Dữ liệu cá nhân cơ bản", en: "Basic personal data" },
        text: { vi: "Điều 3 liệt kê dữ liệu cơ bản.", en: "Article 3 lists basic data." },
      },
      {
        at: "4",
        title: { vi: "Dữ liệu cá nhân nhạy cảm", en: "Sensitive personal data" },
        text: {
          vi: "Dân tộc, đời sống riêng tư, sức khỏe, sinh trắc học, tội phạm: phân quyền truy cập, có quy trình, bảo mật cao hơn.",
          en: "Ethnic origin, private life, health, biometrics, crime: access by role, a defined procedure, stronger security.",
        },
        note: {
          vi: "Mục về sức khỏe và các nghĩa vụ mới thấy trong dự thảo.",
          en: "The item on health and the duties were seen in the draft.",
        },
      },
    ],
  ),
];
