import type { Evidence } from "./evidence.ts";
import type { GroundId } from "./ground-id.ts";
import type { ProofPaper } from "./proof-papers.ts";

/** A paper that proves one point of a ground, and the clause that says so. */
export type PaperChoice = {
  readonly code: ProofPaper;
  readonly provision: string;
  readonly evidence: Evidence;
};

/** One point to prove: any one of the papers is enough. */
export type PaperRequirement = { readonly anyOf: readonly PaperChoice[] };

const circular = "08/2017/TT-BTP#33";

function paper(code: ProofPaper, clause: string, evidence: Evidence = "unconfirmed"): PaperRequirement {
  return { anyOf: [{ code, provision: `${circular}.${clause}`, evidence }] };
}

/** One of the three financial papers. Read in khoản 7 for martyrs' families; for the others a working value (U8). */
function financialPaper(evidence: Evidence = "unconfirmed"): PaperRequirement {
  const provision = `${circular}.7.a`;
  return {
    anyOf: [
      { code: "near-poor-certificate", provision, evidence },
      { code: "monthly-allowance-decision", provision, evidence },
      { code: "care-facility-admission", provision, evidence },
    ],
  };
}

const traffickingPaper: PaperRequirement = {
  anyOf: [
    { code: "trafficking-victim-paper", provision: `${circular}.13`, evidence: "unconfirmed" },
    { code: "trafficking-identification-paper", provision: "11/2017/QH14#7.6a", evidence: "unconfirmed" },
  ],
};

/**
 * What proves each ground. Clauses 1 to 14 of Điều 33 follow the order of Điều 7; only khoản 7 was read in
 * full, so the others carry their mark (U8).
 */
export const paperRequirements: Readonly<Record<GroundId, readonly PaperRequirement[]>> = {
  meritorious: [paper("merit-paper", "1")],
  "poor-household": [paper("poor-household-certificate", "2")],
  child: [paper("age-paper", "3")],
  "ethnic-minority-extreme-hardship": [paper("ethnicity-paper", "4"), paper("residence-paper", "4")],
  "charged-16-18": [paper("procedural-paper", "5")],
  "minor-16-18-justice": [paper("procedural-paper", "5")],
  "charged-near-poor": [paper("near-poor-certificate", "6"), paper("procedural-paper", "6")],
  trafficking: [traffickingPaper],
  "martyr-family": [paper("martyr-family-paper", "7.b", "seen"), financialPaper("seen")],
  "agent-orange": [paper("agent-orange-paper", "8"), financialPaper()],
  elderly: [paper("age-paper", "9"), financialPaper()],
  disability: [paper("disability-certificate", "10", "weak"), financialPaper()],
  "criminal-victim-16-18": [paper("procedural-paper", "11"), financialPaper()],
  "domestic-violence": [paper("domestic-violence-paper", "12"), financialPaper()],
  "trafficking-financial": [paper("trafficking-victim-paper", "13"), financialPaper()],
  hiv: [paper("hiv-test-result", "14"), financialPaper()],
};
