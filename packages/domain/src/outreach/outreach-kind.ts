import type { LegalTerm } from "../law/legal-term.ts";
import type { OutreachSessionType } from "./outreach-session-type.ts";

/** What is held to make legal aid known (plan A2, A3). The plan names them and no law lists them: words of the work. */
export const outreachKinds = [
  {
    code: "talk",
    label: { vi: "Buổi truyền thông", en: "Communication session" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "advice-visit",
    label: { vi: "Đợt trợ giúp pháp lý tại cơ sở, lưu động", en: "Grassroots or mobile advice session" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "marked-day-event",
    label: { vi: "Hoạt động hưởng ứng ngày 18/4, ngày 3/12", en: "Event for 18 April or 3 December" },
    provision: "51/2010/QH12#11",
    evidence: "seen",
  },
  {
    code: "broadcast",
    label: { vi: "Phát thanh, đăng mạng", en: "Radio or web" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "information-board",
    label: {
      vi: "Bảng thông tin tại trại giam, trại tạm giam, nhà tạm giữ",
      en: "Information board at a prison or house of detention",
    },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** What is held: a code of `outreachKinds`. */
export type OutreachKind = (typeof outreachKinds)[number]["code"];

const countsAs: Record<OutreachKind, OutreachSessionType | null> = {
  talk: "communication-session",
  "advice-visit": "grassroots-advice",
  "marked-day-event": "communication-session",
  broadcast: null,
  "information-board": null,
};

/**
 * As which session something counts in the figures; `null` = in none: what is broadcast or put up has no audience
 * that anybody could count.
 *
 * @example sessionTypeOf("marked-day-event") // "communication-session"
 */
export function sessionTypeOf(kind: OutreachKind): OutreachSessionType | null {
  return countsAs[kind];
}
