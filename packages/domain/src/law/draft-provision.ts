import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";
import type { SourceKind } from "./source-kind.ts";

/**
 * The slot of a clause whose text or first day is not known. It is in the package so that people see what is
 * missing, and it decides nothing: it has no days in force and no rule, so the type fits nowhere a `Provision`
 * goes. A day that is known before the text stands in `uncodedAmendments`.
 */
export type DraftProvision = {
  readonly status: "draft";
  /** The clause that it will add or replace. */
  readonly id: string;
  /** The document that brings it. */
  readonly document: string;
  readonly title: Bilingual;
  /** The wording as far as it is known, from a draft bill for example; `null` = nothing is known. */
  readonly text: string | null;
  readonly textInEnglish: string | null;
  readonly missing: readonly ("text" | "first-day")[];
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly evidence: Evidence;
  readonly note?: Bilingual;
  readonly inForce?: never;
  readonly rule?: never;
  readonly term?: never;
};
