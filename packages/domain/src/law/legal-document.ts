import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";
import type { SourceKind } from "./source-kind.ts";

/** A law, decree, circular or decision, with its days. Provisions cite it by `id`. */
export type LegalDocument = {
  /** Number and issuer, `11/2017/QH14`; in Unicode NFC. */
  readonly id: string;
  /** How a citation calls it. */
  readonly name: Bilingual;
  /** What it is about, where its name does not say so. */
  readonly subject?: Bilingual;
  readonly issuedOn: PlainDate | null;
  /** First and last day in force, both included. `from: null` = its first day is not known; `until: null` = no end known. */
  readonly inForce: { readonly from: PlainDate | null; readonly until: PlainDate | null };
  /** The documents that it amends. */
  readonly amends: readonly string[];
  readonly source: string;
  readonly sourceKind: SourceKind;
  /** How surely the days and the kind are known. */
  readonly evidence: Evidence;
  /** What exactly is not confirmed. */
  readonly note?: Bilingual;
  /** Who read the official text, and when. */
  readonly readBy?: { readonly who: string; readonly on: PlainDate };
  /** The second officer, without whom nothing is published. */
  readonly approvedBy?: { readonly who: string; readonly on: PlainDate };
};
