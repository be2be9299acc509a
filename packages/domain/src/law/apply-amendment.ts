import { amendDecidingLaw } from "./amend-deciding-law.ts";
import { amendVersions } from "./amend-versions.ts";
import type { Amendment } from "./amendment.ts";
import type { Law } from "./law.ts";
import { registerDocument } from "./register-document.ts";

/** A law with an amendment that is well formed: see `amendLaw`, which checks it first. */
export function applyAmendment(law: Law, amendment: Amendment): Law {
  const { document, text, clauses, repeals } = amendment;
  const deciding = amendDecidingLaw(law, amendment);
  const decides = new Set(deciding.provisions.map(({ id }) => id));
  return {
    ...law,
    ...deciding,
    documents: registerDocument(law.documents, amendment),
    cited: amendVersions(law.cited, amendment, {
      clauses: clauses.filter(({ clause }) => !decides.has(clause)),
      repeals: repeals.filter((id) => !decides.has(id)),
    }),
    drafts: text === "known" ? law.drafts.filter((draft) => draft.document !== document.id) : law.drafts,
  };
}
