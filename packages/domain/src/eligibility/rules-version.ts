import { codedLaw } from "../law/coded-law.ts";
import { paperRequirements } from "../law/paper-requirements.ts";
import { proofPapers } from "../law/proof-papers.ts";
import { provisions } from "../law/provisions.ts";
import { uncodedAmendments } from "../law/uncoded-amendments.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** The day of the knowledge of law that is coded. A new one with every change of the dated data. */
export const rulesVersion = "2026-11-23";

/** The fingerprint of the dated data of the law, counted once. */
export const rulesHash = sha256(
  canonicalJson({ codedLaw, provisions, uncodedAmendments, paperRequirements, proofPapers }),
);

/** The version of this package: its code says how the data combine. A test holds it equal to package.json. */
export const domainVersion = "0.1.0";
