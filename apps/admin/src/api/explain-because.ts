import {
  type CaseObstacle,
  explainCaseMove,
  explainMove,
  type Language,
  type RequestObstacle,
} from "@tgpl/domain";

// Records and not lists, so that a new obstacle of the domain fails to compile here.
const ofRequests: Record<RequestObstacle, true> = {
  "already-accepted": true,
  "already-refused": true,
  "already-withdrawn": true,
  "no-decision": true,
  "outcome-undetermined": true,
  "outcome-not-eligible": true,
  "papers-missing": true,
  "no-immediate-reason": true,
  "nothing-missing": true,
  "no-refusal-ground": true,
};

const ofCases: Record<CaseObstacle, true> = {
  "case-ended": true,
  "case-not-ended": true,
  "no-provider": true,
  "provider-already-appointed": true,
  "no-step-recorded": true,
  "no-outcome-document": true,
  "outcome-document-of-another-form": true,
  "no-discontinuation-ground": true,
  "file-already-handed-over": true,
};

/** The domain's sentences for the obstacles that the server names; a code of neither list is left out. */
export function explainBecause(because: readonly string[], language: Language): readonly string[] {
  return because.flatMap((code) => {
    if (isIn(ofRequests, code))
      return explainMove({ move: "accept", allowed: false, because: [code] }, language);
    if (isIn(ofCases, code))
      return explainCaseMove({ move: "close", allowed: false, because: [code] }, language);
    return [];
  });
}

function isIn<Code extends string>(codes: Record<Code, true>, code: string): code is Code {
  return code in codes;
}
