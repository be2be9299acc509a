import * as z from "zod/mini";
import { codesOf, type LegalTerm } from "../law/legal-term.ts";

const minors = "11/2017/QH14#7.5";
const charged = "101/2015/QH13#4.1.đ";

/** Tư cách tố tụng: where the person stands in proceedings. */
export const proceduralStatuses = [
  { code: "denounced", label: { vi: "Bị tố giác", en: "Denounced" }, provision: minors, evidence: "seen" },
  {
    code: "proposed-for-prosecution",
    label: { vi: "Bị kiến nghị khởi tố", en: "Proposed for prosecution" },
    provision: minors,
    evidence: "seen",
  },
  {
    code: "held-in-emergency",
    label: { vi: "Bị giữ trong trường hợp khẩn cấp", en: "Held in an emergency" },
    provision: minors,
    evidence: "seen",
  },
  { code: "arrested", label: { vi: "Bị bắt", en: "Arrested" }, provision: charged, evidence: "seen" },
  { code: "in-custody", label: { vi: "Bị tạm giữ", en: "In custody" }, provision: charged, evidence: "seen" },
  { code: "accused", label: { vi: "Bị can", en: "Accused" }, provision: charged, evidence: "seen" },
  { code: "defendant", label: { vi: "Bị cáo", en: "Defendant" }, provision: charged, evidence: "seen" },
  { code: "victim", label: { vi: "Bị hại", en: "Victim" }, provision: minors, evidence: "seen" },
  { code: "witness", label: { vi: "Người làm chứng", en: "Witness" }, provision: minors, evidence: "seen" },
  {
    code: "under-diversion",
    label: { vi: "Chấp hành biện pháp xử lý chuyển hướng", en: "Under a diversion measure" },
    provision: minors,
    evidence: "seen",
  },
  { code: "prisoner", label: { vi: "Phạm nhân", en: "Prisoner" }, provision: minors, evidence: "seen" },
  { code: "party", label: { vi: "Đương sự", en: "Party" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** The schema of a standing in proceedings: a code of `proceduralStatuses`. */
export const ProceduralStatus = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf(proceduralStatuses));

/** How a person stands in proceedings: a code of `proceduralStatuses`. */
export type ProceduralStatus = z.infer<typeof ProceduralStatus>;
