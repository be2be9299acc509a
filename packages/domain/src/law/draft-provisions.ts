import type { Bilingual } from "../language/bilingual.ts";
import type { DraftProvision } from "./draft-provision.ts";

/** What a clause of law 05/2026/QH16 leaves open as long as nobody has read the adopted text. */
function slot(id: string, title: Bilingual, text: Bilingual): DraftProvision {
  return {
    status: "draft",
    id,
    document: "05/2026/QH16",
    title,
    text: text.vi,
    textInEnglish: text.en,
    missing: ["text", "first-day"],
    source: "vietnamnews.vn; vietnamnet.vn; danchuphapluat.vn",
    sourceKind: "press",
    evidence: "unconfirmed",
    note: {
      vi: "Theo dự thảo đăng báo; văn bản được thông qua chưa có.",
      en: "From the draft bill as newspapers told it; the adopted text is not at hand.",
    },
  };
}

/** Clauses that are known to come and whose text or first day is not known. */
export const draftProvisions: readonly DraftProvision[] = [
  slot(
    "11/2017/QH14#7.7.d",
    { vi: "Người khuyết tật", en: "Persons with disabilities" },
    {
      vi: "Dự thảo đổi cụm từ về người khuyết tật; mục tiêu là mở rộng diện. Còn xét khó khăn về tài chính hay không chưa biết.",
      en: "The draft changed the words on persons with disabilities, in order to widen the group. Whether the test of means stays is not known.",
    },
  ),
  slot(
    "11/2017/QH14#7.7.e",
    { vi: "Người bị bạo lực gia đình", en: "Persons who suffer domestic violence" },
    {
      vi: "Dự thảo: người bị bạo lực gia đình trong vụ việc liên quan đến bạo lực gia đình.",
      en: "Draft: a person who suffers domestic violence, in a matter that concerns domestic violence.",
    },
  ),
  slot(
    "11/2017/QH14#7",
    { vi: "Người nước ngoài và người khác", en: "Foreigners and others" },
    {
      vi: "Dự thảo thêm người nước ngoài theo điều ước quốc tế và người khác theo quy định của luật.",
      en: "The draft added foreigners covered by treaties, and others as prescribed by law.",
    },
  ),
  slot(
    "11/2017/QH14#27.1",
    { vi: "Kinh doanh, thương mại", en: "Business and commerce" },
    {
      vi: "Tháng 12/2025 còn để ngỏ việc trợ giúp trong lĩnh vực kinh doanh, thương mại.",
      en: "In December 2025 it was left open whether business and commerce come in.",
    },
  ),
];
