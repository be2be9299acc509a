import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";

/** The form on which legal aid is asked for. Its number is known from a weak source only and bears its mark. */
export const applicationForm = {
  number: "02-TP-TGPL",
  title: { vi: "Đơn yêu cầu trợ giúp pháp lý", en: "Application for legal aid" },
  document: "12/2018/TT-BTP",
  evidence: "weak",
} as const satisfies {
  readonly number: string;
  readonly title: Bilingual;
  readonly document: string;
  readonly evidence: Evidence;
};
