import { decidingLaw } from "../law/deciding-law.ts";
import { type DecidingLaw, decidingPart } from "../law/law.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** The day of the knowledge of law that is coded. */
export const rulesVersion = decidingLaw.version;

const hashes = new WeakMap<DecidingLaw, string>();

/**
 * The fingerprint of what decides in a law, counted once for each. Drafts and clauses that are only cited are no part of it.
 *
 * @example
 * rulesHashOf(currentLaw) === rulesHash // true
 */
export function rulesHashOf(law: DecidingLaw): string {
  const known = hashes.get(law);
  if (known !== undefined) return known;
  const hash = sha256(canonicalJson(decidingPart(law)));
  hashes.set(law, hash);
  return hash;
}

/** The fingerprint of the law that decides in this version: sha256, hexadecimal. */
export const rulesHash = /* @__PURE__ */ rulesHashOf(decidingLaw);

/** The version of this package: its code says how the data combine. A test holds it equal to package.json. */
export const domainVersion = "0.2.0";
