import { emptyReception } from "./reception.ts";
import type { RequestForm } from "./request-form.ts";

/** An invented request at the counter, with the papers of a person with a disability and an allowance. */
export function aRequest(given: Partial<RequestForm> = {}): RequestForm {
  return {
    channel: "counter",
    requesterKind: "self",
    requesterName: null,
    fieldOfLaw: "civil-family",
    formOfAid: "proceedings",
    matter: "Ly hôn, quyền nuôi con",
    hearingOn: null,
    limitationOn: null,
    papers: [
      { code: "disability-certificate", seen: "original", database: null },
      { code: "monthly-allowance-decision", seen: "original", database: null },
    ],
    reception: emptyReception,
    ...given,
  };
}
