import type { LegalTerm } from "../law/legal-term.ts";

/** How a relation counts when the other person files a request: a code of `requesterKinds`. */
type FilesAs = "relative" | "representative";

/** Who stands beside a person: family, and those who may act for them. `needsProof`: acts by a paper. */
export const relationKinds = [
  {
    code: "parent",
    label: { vi: "Cha, mẹ", en: "Parent" },
    provision: null,
    evidence: "seen",
    filesAs: "relative",
    needsProof: false,
  },
  {
    code: "spouse",
    label: { vi: "Vợ, chồng", en: "Spouse" },
    provision: null,
    evidence: "seen",
    filesAs: "relative",
    needsProof: false,
  },
  {
    code: "adult-child",
    label: { vi: "Con đã thành niên", en: "Adult child" },
    provision: null,
    evidence: "seen",
    filesAs: "relative",
    needsProof: false,
  },
  {
    code: "other-relative",
    label: { vi: "Người thân thích khác", en: "Another relative" },
    provision: null,
    evidence: "seen",
    filesAs: "relative",
    needsProof: false,
  },
  {
    code: "legal-guardian",
    label: { vi: "Người giám hộ", en: "Legal guardian" },
    provision: null,
    evidence: "unconfirmed",
    filesAs: "representative",
    needsProof: true,
  },
  {
    code: "authorised-person",
    label: { vi: "Người được ủy quyền", en: "Authorised person" },
    provision: null,
    evidence: "unconfirmed",
    filesAs: "representative",
    needsProof: true,
  },
] as const satisfies readonly (LegalTerm & { filesAs: FilesAs; needsProof: boolean })[];

/** Who somebody is to a person: a code of `relationKinds`. */
export type RelationKind = (typeof relationKinds)[number]["code"];
