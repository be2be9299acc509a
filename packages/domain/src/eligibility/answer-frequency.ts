import type { FactName } from "../applicants/fact-names.ts";
import type { Evidence } from "../law/evidence.ts";

/** What a level counts for where chances are multiplied. Invented; what matters is that they lie far apart. */
export const worthOfLevel = { often: 0.8, sometimes: 0.2, seldom: 0.02 } as const;

type AnswerFrequency = {
  readonly level: keyof typeof worthOfLevel;
  readonly evidence: Evidence;
  readonly source: string;
};

const seldom: AnswerFrequency = { level: "seldom", evidence: "unconfirmed", source: "Invented." };

/**
 * How often those who come give an answer that helps them. It only tells which question comes first, never what is
 * decided; so three levels are enough.
 */
export const answerFrequency: Readonly<Record<FactName, AnswerFrequency>> = {
  birthDate: {
    level: "sometimes",
    evidence: "unconfirmed",
    source: "Invented, for children and persons from 60.",
  },
  meritorious: seldom,
  household: {
    level: "sometimes",
    evidence: "weak",
    source: "Lạng Sơn: 1,963 of 13,534 persons with disabilities live in poor households (moj.gov.vn).",
  },
  ethnicMinority: seldom,
  livesInExtremeHardshipArea: seldom,
  proceduralStatuses: seldom,
  martyrFamily: seldom,
  agentOrange: seldom,
  disability: {
    level: "often",
    evidence: "unconfirmed",
    source: "Invented: the plan is for persons with disabilities.",
  },
  receivesMonthlySocialAllowance: {
    level: "often",
    evidence: "weak",
    source: "Lạng Sơn: 11,357 of 13,101 certificates say severe or extremely severe (moj.gov.vn).",
  },
  inSocialProtectionFacility: seldom,
  domesticViolenceVictim: seldom,
  trafficking: seldom,
  matterConcernsTrafficking: seldom,
  livesWithHiv: seldom,
};

/** The allowance of somebody known to have no certificate of these two degrees, for whom the law provides it. */
export const frequencyWithoutSevereDegree: AnswerFrequency = {
  level: "sometimes",
  evidence: "seen",
  source: "51/2010/QH12#44.1",
};
