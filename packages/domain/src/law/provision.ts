import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { DerivedTerm } from "./derived-term.ts";
import type { Evidence } from "./evidence.ts";
import type { GroundRule } from "./ground-rule.ts";
import type { SourceKind } from "./source-kind.ts";

/**
 * One version of one clause, as data. Two versions share a citation; `id` and `inForce.from` together name one.
 * A past version is never edited: an amendment ends it the day before and adds a new one, because decisions
 * of years ago must still be explained.
 */
export type Provision = {
  /** `11/2017/QH14#7.7.d` is Điều 7 khoản 7 điểm d; in Unicode NFC, where `d` and `đ` are different points. */
  readonly id: string;
  readonly title: Bilingual;
  readonly text: string;
  /** The same for those who read English; never official. */
  readonly textInEnglish: string;
  /** Whether `text` is the official wording or says the same in our words. */
  readonly wording: "paraphrase" | "official";
  /** First and last day in force, both included; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly evidence: Evidence;
  /** What exactly is not confirmed, or what the reader should know. */
  readonly note?: Bilingual;
  /** The document that brought this version, where it is not the first one. */
  readonly amendedBy?: string;
  /** A draft is another type, so that none gets in here. */
  readonly status?: never;
  /** What a ground of Điều 7 asks: thresholds and switches, never in the code. */
  readonly rule?: GroundRule;
  /** What a word that other provisions use means on these days. */
  readonly term?: DerivedTerm;
};
