import { documentOf } from "./citation.ts";
import { currentLaw } from "./current-law.ts";
import { type Law, provisionsOf } from "./law.ts";
import type { LegalDocument } from "./legal-document.ts";
import type { Provision } from "./provision.ts";

/** What a citation points to: a registered document, and the versions of the clause where it names one. */
export type Cited = { readonly document: LegalDocument; readonly versions: readonly Provision[] };

/**
 * The document and the clause that a citation names; `undefined` when the document is not registered, or the
 * clause is not coded.
 *
 * @example
 * // Before and after 2026-01-01.
 * resolveCitation("11/2017/QH14#7.5")?.versions.length // 2
 */
export function resolveCitation(id: string, law: Law = currentLaw): Cited | undefined {
  const written = id.normalize("NFC");
  const document = law.documents.find((one) => one.id === documentOf(written));
  if (!document) return undefined;
  if (!written.includes("#")) return { document, versions: [] };
  const versions = provisionsOf(law).filter((provision) => provision.id === written);
  return versions.length > 0 ? { document, versions } : undefined;
}
