import type { LegalTerm } from "../law/legal-term.ts";

/** What a session of outreach is: telling people about legal aid, or advising them where they live. */
export const outreachSessionTypes = [
  {
    code: "communication-session",
    label: { vi: "Truyền thông", en: "Communication" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "grassroots-advice",
    label: { vi: "Trợ giúp pháp lý tại cơ sở, lưu động", en: "Grassroots or mobile advice" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The kind of an outreach session: a code of `outreachSessionTypes`. */
export type OutreachSessionType = (typeof outreachSessionTypes)[number]["code"];

/** The two days of the plan (A3). An event may be held some days before, so a session says which day it marks. */
export const markedDays = [
  {
    code: "vietnam-day",
    label: {
      vi: "Ngày Người khuyết tật Việt Nam 18/4",
      en: "Vietnam's Day of Persons with Disabilities, 18 April",
    },
    provision: "51/2010/QH12#11",
    evidence: "seen",
  },
  {
    code: "international-day",
    label: {
      vi: "Ngày Quốc tế Người khuyết tật 3/12",
      en: "International Day of Persons with Disabilities, 3 December",
    },
    provision: "51/2010/QH12#11",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A day of the year that the plan marks: a code of `markedDays`. */
export type MarkedDay = (typeof markedDays)[number]["code"];
