import { adoptedAmendments } from "./adopted-amendments.ts";
import { foundingDocuments } from "./founding-documents.ts";
import type { LegalDocument } from "./legal-document.ts";
import { registerDocument } from "./register-document.ts";

/** The registry of the current law. */
export const legalDocuments: readonly LegalDocument[] = /* @__PURE__ */ adoptedAmendments.reduce(
  registerDocument,
  foundingDocuments,
);
