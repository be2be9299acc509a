/**
 * The law as dated, cited data: provisions, documents, papers, amendments, and what nobody has confirmed.
 *
 * @module
 */

export { amendLaw } from "./amend-law.ts";
export { Amendment } from "./amendment.ts";
export { checkLaw } from "./check-law.ts";
export { isCitation } from "./citation.ts";
export { citeProvision, nameDocument } from "./cite-provision.ts";
export { codedLaw } from "./coded-law.ts";
export { type Coverage, type CoverageReason, coverageOn } from "./coverage-on.ts";
export { currentLaw } from "./current-law.ts";
export { dayThatDecides } from "./day-that-decides.ts";
export { decidingLaw } from "./deciding-law.ts";
export type { DerivedTerm, FinancialLimb } from "./derived-term.ts";
export type { DraftProvision } from "./draft-provision.ts";
export { draftProvisions } from "./draft-provisions.ts";
export type { Evidence } from "./evidence.ts";
export { type GroundId, groundIds } from "./ground-id.ts";
export type { AgeWindow, GroundRule } from "./ground-rule.ts";
export { labelOf } from "./label-of.ts";
export { type DecidingLaw, decidingPart, type Law, provisionsOf } from "./law.ts";
export type { LawFault, LawFaultCode } from "./law-fault.ts";
export type { LegalDocument } from "./legal-document.ts";
export { legalDocuments } from "./legal-documents.ts";
export { codesOf, getTerm, type LegalTerm } from "./legal-term.ts";
export type { PaperList } from "./paper-list.ts";
export { type PaperChoice, type PaperRequirement, paperRequirements } from "./paper-requirements.ts";
export { papersOn } from "./papers-on.ts";
export { type ProofPaper, proofPapers } from "./proof-papers.ts";
export type { Provision } from "./provision.ts";
export { provisionOn, versionsOfProvision } from "./provision-on.ts";
export { provisions } from "./provisions.ts";
export { type Cited, resolveCitation } from "./resolve-citation.ts";
export type { SourceKind } from "./source-kind.ts";
export type { Transition } from "./transition.ts";
export { type UncodedAmendment, uncodedAmendments } from "./uncoded-amendments.ts";
export { type UnconfirmedFact, unconfirmedFacts } from "./unconfirmed-facts.ts";
