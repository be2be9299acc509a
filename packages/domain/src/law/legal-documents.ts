import type { Bilingual } from "../language/bilingual.ts";

/** How a document is called in a citation. Others are called by their kind and number. */
export const legalDocuments: readonly { readonly id: string; readonly name: Bilingual }[] = [
  { id: "11/2017/QH14", name: { vi: "Luật TGPL", en: "Law on Legal Aid" } },
  { id: "05/2026/QH16", name: { vi: "Luật 05/2026/QH16", en: "Law 05/2026/QH16" } },
  { id: "101/2015/QH13", name: { vi: "Bộ luật Tố tụng hình sự", en: "Criminal Procedure Code" } },
  { id: "102/2016/QH13", name: { vi: "Luật Trẻ em", en: "Law on Children" } },
  { id: "39/2009/QH12", name: { vi: "Luật Người cao tuổi", en: "Law on the Elderly" } },
  { id: "45/2019/QH14", name: { vi: "Bộ luật Lao động", en: "Labour Code" } },
  { id: "51/2010/QH12", name: { vi: "Luật Người khuyết tật", en: "Law on Persons with Disabilities" } },
  {
    id: "53/2024/QH15",
    name: { vi: "Luật Phòng, chống mua bán người", en: "Law on Preventing and Combating Human Trafficking" },
  },
  {
    id: "59/2024/QH15",
    name: { vi: "Luật Tư pháp người chưa thành niên", en: "Law on Juvenile Justice" },
  },
  {
    id: "91/2025/QH15",
    name: { vi: "Luật Bảo vệ dữ liệu cá nhân", en: "Law on Personal Data Protection" },
  },
];
