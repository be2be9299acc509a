import type { LegalTerm } from "../law/legal-term.ts";
import type { AccessNeed } from "./access-need.ts";
import type { RequestChannel } from "./request-channel.ts";

/** How somebody who cannot write makes the application theirs (11/2017/QH14#29). */
export const signatureKinds = [
  {
    code: "signature",
    label: { vi: "Ký tên", en: "Signature" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "fingerprint",
    label: { vi: "Điểm chỉ", en: "Fingerprint" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A signature or a fingerprint: a code of `signatureKinds`. */
export type SignatureKind = (typeof signatureKinds)[number]["code"];

/** Who wrote the application of a person who cannot, and how the person made it theirs. */
export type WritingRecord = {
  readonly writtenBy: string;
  /** Who read it aloud; `null` = the person read it. */
  readonly readAloudBy: string | null;
  readonly signedWith: SignatureKind;
  readonly witness: string | null;
};

/**
 * Whether the duty towards a person who cannot write is still open: staff fill in the form, the person reads it or
 * hears it read, then signs or gives a fingerprint (Điều 29). It falls due where the person is met; what came by post,
 * electronically or from an agency was written elsewhere.
 *
 * @example awaitsSignature({ accessNeeds: ["cannot-write"], channel: "counter", writing: null }) // true
 */
export function awaitsSignature(request: {
  readonly accessNeeds: readonly AccessNeed[];
  readonly channel: RequestChannel;
  readonly writing: WritingRecord | null;
}): boolean {
  const { accessNeeds, channel, writing } = request;
  const isMet = channel === "counter" || channel === "mobile-session";
  return isMet && accessNeeds.includes("cannot-write") && writing === null;
}
