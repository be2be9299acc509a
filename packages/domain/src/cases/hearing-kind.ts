import type { LegalTerm } from "../law/legal-term.ts";

/** What a hearing or another appointed meeting is; words of the work. */
export const hearingKinds = [
  {
    code: "trial",
    label: { vi: "Phiên tòa", en: "Trial" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "court-meeting",
    label: { vi: "Phiên họp", en: "Meeting at court" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "mediation",
    label: { vi: "Buổi hòa giải, đối thoại", en: "Mediation or dialogue" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "statement",
    label: { vi: "Buổi lấy lời khai, hỏi cung", en: "Statement or questioning" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "confrontation",
    label: { vi: "Buổi đối chất, nhận dạng", en: "Confrontation or identification" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "working-session",
    label: { vi: "Buổi làm việc với cơ quan", en: "Working session with an agency" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What a hearing is: a code of `hearingKinds`. */
export type HearingKind = (typeof hearingKinds)[number]["code"];
