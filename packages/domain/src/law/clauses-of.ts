import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";
import type { Provision } from "./provision.ts";
import type { SourceKind } from "./source-kind.ts";

/** A clause that is cited and carries no rule: its place, its title and what it says in our words. */
export type Clause = {
  readonly at: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly source?: string;
  readonly sourceKind?: SourceKind;
  readonly evidence?: Evidence;
  readonly note?: Bilingual;
  readonly amendedBy?: string;
};

type Document = {
  readonly id: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly source: string;
  readonly sourceKind: SourceKind;
};

/** The clauses of one document: its first day, source and kind of source, unless a clause says otherwise. */
export function clausesOf(document: Document, clauses: readonly Clause[]): readonly Provision[] {
  return clauses.map((clause) => toProvision(document, clause));
}

function toProvision(document: Document, clause: Clause): Provision {
  const { at, title, text, from, until, evidence = "seen", note, amendedBy } = clause;
  return {
    id: `${document.id}#${at}`,
    title,
    text: text.vi,
    textInEnglish: text.en,
    wording: "paraphrase",
    inForce: { from: from ?? document.from, until: until ?? document.until ?? null },
    source: clause.source ?? document.source,
    sourceKind: clause.sourceKind ?? document.sourceKind,
    evidence,
    ...(note && { note }),
    ...(amendedBy && { amendedBy }),
  };
}
