import type { Amendment } from "./amendment.ts";
import { documentOf } from "./citation.ts";
import type { LegalDocument } from "./legal-document.ts";

/** A document that was known by its number only is written anew; the others stay. */
export function registerDocument(
  documents: readonly LegalDocument[],
  amendment: Amendment,
): readonly LegalDocument[] {
  const { document, start, amends, clauses, text } = amendment;
  const { id, name, issuedOn, source, sourceKind, readBy, approvedBy } = document;
  const touched = clauses.map(({ clause }) => documentOf(clause)).filter((one) => one !== id);
  const registered: LegalDocument = {
    ...documents.find((one) => one.id === id && text === "not-known"),
    id,
    name,
    issuedOn,
    inForce: { from: start, until: null },
    amends: [...new Set([amends, ...touched])],
    source,
    sourceKind,
    evidence: "seen",
    readBy,
    ...(approvedBy && { approvedBy }),
  };
  return [...documents.filter((one) => one.id !== id), registered];
}
