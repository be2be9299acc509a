import {
  answererObstacles,
  appraiserObstacles,
  type CaseObstacle,
  complaintObstacles,
  explainCaseMove,
  explainMove,
  incomingObstacles,
  inspectionObstacles,
  type Language,
  noticeObstacles,
  outreachObstacles,
  planObstacles,
  processObstacles,
  type RequestObstacle,
  recommendationObstacles,
  referralObstacles,
  waiverObstacles,
} from "@tgpl/domain";
import { text } from "../text/text.ts";

// Records and not lists, so that a new obstacle of the domain fails to compile here.
const ofRequests: Record<RequestObstacle, true> = {
  "already-accepted": true,
  "already-refused": true,
  "already-withdrawn": true,
  "no-decision": true,
  "outcome-undetermined": true,
  "outcome-not-eligible": true,
  "papers-missing": true,
  "application-unsigned": true,
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
  "no-replacement-ground": true,
  "replacement-ground-excepted": true,
  "no-petition-addressee": true,
  "scope-fits": true,
  "no-receiving-organisation": true,
  "person-not-informed": true,
  "no-withdrawal-in-writing": true,
  "conflict-of-interest": true,
  "file-not-handed-over": true,
  "no-archive-place": true,
  "file-already-archived": true,
};

/** What stands in the way in the work itself, where no rule of the law is behind it. */
const ofWork = {
  "own-account": "failure.ownAccount",
  "no-original-to-check": "failure.noOriginalToCheck",
  "no-papers-awaited": "failure.noPapersAwaited",
  "nothing-to-confirm": "failure.nothingToConfirm",
  "not-an-appraiser": "failure.notAnAppraiser",
  "sheet-signed": "failure.sheetSigned",
  "sheet-not-signed": "failure.sheetNotSigned",
  "second-named": "failure.secondNamed",
  "appraisers-agree": "failure.appraisersAgree",
  "acknowledged-before": "failure.acknowledged",
  "appealed-before": "failure.appealedBefore",
  "appeal-too-late": "failure.appealTooLate",
  "not-the-provider": "failure.notTheProvider",
  "not-appraised": "failure.notAppraised",
  "no-appeal": "failure.noAppeal",
  "answered-before": "failure.answeredBefore",
  "entry-put-right": "failure.entryPutRight",
  "no-written-consent": "failure.noWrittenConsent",
  "merge-undone-before": "failure.mergeUndoneBefore",
  "merged-again": "failure.mergedAgain",
  "changed-since-merge": "failure.changedSinceMerge",
  "added-since-merge": "failure.addedSinceMerge",
  "called-before": "failure.calledBefore",
  "appeal-waits": "failure.appealWaits",
  "nothing-to-draw": "failure.nothingToDraw",
  "file-removed": "failure.fileRemoved",
  "replacement-asked-before": "failure.replacementAskedBefore",
  "no-replacement-asked": "failure.noReplacementAsked",
  "too-many-views": "failure.tooManyViews",
  "petition-answered-before": "failure.petitionAnswered",
  "of-another-office": "failure.ofAnotherOffice",
} as const;

/** Obstacles whose label is a whole sentence. */
const terms = [
  ...appraiserObstacles,
  ...processObstacles,
  ...complaintObstacles,
  ...answererObstacles,
  ...waiverObstacles,
  ...noticeObstacles,
  ...referralObstacles,
  ...incomingObstacles,
  ...outreachObstacles,
  ...inspectionObstacles,
  ...recommendationObstacles,
  ...planObstacles,
];

/** A sentence for each obstacle that the server names; a code that nobody knows is left out. */
export function explainBecause(because: readonly string[], language: Language): readonly string[] {
  return because.flatMap((code) => {
    if (isIn(ofWork, code)) return [text.getFixedT(language)(ofWork[code])];
    const term = terms.find((one) => one.code === code);
    if (term) return [term.label[language]];
    if (isIn(ofRequests, code))
      return explainMove({ move: "accept", allowed: false, because: [code] }, language);
    if (isIn(ofCases, code))
      return explainCaseMove({ move: "close", allowed: false, because: [code] }, language);
    return [];
  });
}

function isIn<Code extends string>(codes: Record<Code, unknown>, code: string): code is Code {
  return code in codes;
}
