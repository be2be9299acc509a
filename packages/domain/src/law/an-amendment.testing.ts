type Change = {
  readonly id?: string;
  readonly issuedOn?: string;
  readonly start?: string;
  readonly rulesVersion?: string;
  readonly decidesPending?: boolean;
  readonly clause?: string;
};

/** An invented amendment that drops the test of means for persons with disabilities. No such law exists. */
export function anAmendment(change: Change = {}) {
  const {
    id = "999/2027/QH99",
    issuedOn = "2027-01-15",
    start = "2027-03-01",
    clause = "11/2017/QH14#7.7.d",
  } = change;
  const { rulesVersion = "2027-01-25", decidesPending = true } = change;
  const words = { vi: "Giả định.", en: "Invented." };
  return {
    document: {
      id,
      name: { vi: `Luật giả định ${id}`, en: `Invented law ${id}` },
      issuedOn,
      source: "invented",
      sourceKind: "official",
      readBy: { who: "A", on: "2027-01-20" },
      approvedBy: { who: "B", on: "2027-01-25" },
    },
    amends: "11/2017/QH14",
    start,
    text: "known",
    rulesVersion,
    transition: { decidesPending, provision: `${id}#3`, evidence: "seen" },
    clauses: [
      {
        clause,
        title: words,
        text: words,
        wording: "paraphrase",
        evidence: "seen",
        rule: { requiresFinancialDifficulty: false },
      },
    ],
    papers: [
      {
        ground: "disability",
        requirements: [
          {
            anyOf: [{ code: "disability-certificate", provision: "08/2017/TT-BTP#33.10", evidence: "weak" }],
          },
        ],
      },
    ],
  };
}
