import { describe, expect, it } from "vitest";
import { citeProvision } from "../law/cite-provision.ts";
import { getTerm, type LegalTerm } from "../law/legal-term.ts";
import { accessNeeds } from "../requests/access-need.ts";
import { fieldsOfLaw } from "../requests/field-of-law.ts";
import { formsOfAid } from "../requests/form-of-aid.ts";
import { immediateAcceptanceReasons } from "../requests/immediate-acceptance-reason.ts";
import { refusalGrounds } from "../requests/refusal-ground.ts";
import { requestChannels } from "../requests/request-channel.ts";
import { requestStatuses } from "../requests/request-status.ts";
import { requesterKinds } from "../requests/requester-kind.ts";
import { arrangements } from "./arrangement.ts";
import { caseResults } from "./case-result.ts";
import { caseStatuses } from "./case-status.ts";
import { conflictKinds } from "./conflict-kind.ts";
import { conflictWaiverReasons } from "./conflict-waiver-reason.ts";
import { contactChannels } from "./contact-channel.ts";
import { discontinuationGrounds } from "./discontinuation-ground.ts";
import { filePaperKinds } from "./file-paper.ts";
import { hearingEnds } from "./hearing-end.ts";
import { hearingKinds } from "./hearing-kind.ts";
import { outcomeDocuments } from "./outcome-document.ts";
import { partyRoles } from "./party-role.ts";
import { personMatchReasons } from "./person-match-reason.ts";
import { proceedingsStages } from "./proceedings-stage.ts";
import { providerKinds } from "./provider-kind.ts";
import { registrationStatuses } from "./registration-status.ts";
import { stepKinds } from "./step-kind.ts";
import { waiverObstacles } from "./waiver-obstacle.ts";

const lists: Record<string, readonly LegalTerm[]> = {
  accessNeeds,
  waiverObstacles,
  registrationStatuses,
  proceedingsStages,
  personMatchReasons,
  partyRoles,
  hearingKinds,
  hearingEnds,
  filePaperKinds,
  contactChannels,
  conflictWaiverReasons,
  conflictKinds,
  arrangements,
  caseResults,
  caseStatuses,
  discontinuationGrounds,
  fieldsOfLaw,
  formsOfAid,
  immediateAcceptanceReasons,
  outcomeDocuments,
  providerKinds,
  refusalGrounds,
  requestChannels,
  requestStatuses,
  requesterKinds,
  stepKinds,
};

describe.each(Object.entries(lists))("the codes of %s", (name, terms) => {
  it("are in kebab-case, each once", () => {
    expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
    for (const { code } of terms) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("have different words in both languages, and a place in the law that can be cited", () => {
    for (const language of ["vi", "en"] as const) {
      const words = terms.map(({ label }) => label[language]);
      expect(words.every((word) => /^\p{Lu}/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(terms.length);
      for (const { provision } of terms) {
        if (provision !== null) expect(citeProvision(provision, language)).not.toContain("undefined");
      }
    }
  });

  it("are the only ones: another is refused with the codes allowed", () => {
    expect(() => getTerm(terms, "no-such-code", name)).toThrow(terms[0]?.code);
  });
});

describe("each form of aid", () => {
  it("has exactly one document that ends a case, and at least one result", () => {
    for (const { code } of formsOfAid) {
      expect(outcomeDocuments.filter(({ formOfAid }) => formOfAid === code)).toHaveLength(1);
      expect(caseResults.some(({ formOfAid }) => formOfAid === code)).toBe(true);
    }
  });
});
