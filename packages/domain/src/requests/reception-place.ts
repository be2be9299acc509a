import type { LegalTerm } from "../law/legal-term.ts";

/**
 * Where the person was received: a convenient place, and a private one when the matter is confidential
 * (12/2018/TT-BTP#2.1). The circular gives no list; these are words of the work.
 */
export const receptionPlaces = [
  {
    code: "counter",
    label: { vi: "Quầy tiếp nhận", en: "Reception counter" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "private-room",
    label: { vi: "Phòng riêng", en: "Private room" },
    provision: "12/2018/TT-BTP#2.1",
    evidence: "seen",
  },
  {
    code: "home",
    label: { vi: "Nơi ở của người yêu cầu", en: "The person's home" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "facility",
    label: { vi: "Cơ sở bảo trợ, bệnh viện", en: "Social facility or hospital" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "custody",
    label: { vi: "Nơi tạm giữ, tạm giam, trại giam", en: "Custody, detention or prison" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "session-venue",
    label: { vi: "Điểm trợ giúp pháp lý ở cơ sở", en: "Venue of a mobile session" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** Where a person was received: a code of `receptionPlaces`. */
export type ReceptionPlace = (typeof receptionPlaces)[number]["code"];

const open: ReadonlySet<ReceptionPlace> = new Set(["counter", "session-venue"]);

/**
 * Whether a matter that should stay confidential is received where others can hear it: a private place is then due
 * (12/2018/TT-BTP#2.1).
 *
 * @example needsPrivatePlace({ confidential: true, place: "counter" }) // true
 */
export function needsPrivatePlace(received: {
  readonly confidential: boolean;
  readonly place: ReceptionPlace | null;
}): boolean {
  return received.confidential && (received.place === null || open.has(received.place));
}
