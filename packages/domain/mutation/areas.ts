/** Percent of the mutants of each area that its tests must find. */
export const least = 90;

export type AreaName = "deadlines" | "eligibility" | "answers" | "privacy";

export type Area = {
  /** The rules. Tables of the law and words are data, held by fingerprints and by examples. */
  readonly mutate: readonly string[];
  /** The tests that mutants are run against. */
  readonly tests: readonly string[];
  /**
   * A decision is worked out once and found again for everybody alike, so which test reaches which line says
   * little: then every mutant meets all tests, and what runs once when a file is loaded is mutated too.
   */
  readonly remembers: boolean;
};

/** What a decision is made into: sentences, receipts, a comparison of laws, a way to eligibility. */
const answers = [
  "src/eligibility/{explain-*,ground-conditions,ground-title,mark-of,rule-of-ground}.ts",
  "src/eligibility/{canonical-json,copy-facts,issue-receipt,provision-fingerprints,read-receipt,rules-version}.ts",
  "src/eligibility/{eligibility-receipt,is-newer-version,verify-receipt}.ts",
  "src/eligibility/{compare-law,law-change,law-tally,movement-count,screen-population}.ts",
  "src/eligibility/{changes-by-paper,refusal-risks,ways-to-eligibility}.ts",
];

export const areas: Readonly<Record<AreaName, Area>> = {
  deadlines: {
    mutate: [
      "src/deadlines/*.ts",
      "!src/deadlines/{deadline-rules,duties-without-length,lunar-days,public-holidays}.ts",
    ],
    tests: ["src/deadlines/**/*.test.ts"],
    remembers: false,
  },
  eligibility: {
    mutate: [
      "src/eligibility/**/*.ts",
      ...answers.map((files) => `!${files}`),
      "!src/eligibility/{*-words,answer-frequency,receipt-faults,reporting-ground,where-to-get}.ts",
      // Compared with the platform's own for texts of every length.
      "!src/eligibility/sha256.ts",
    ],
    tests: [
      "src/eligibility/examples/*.test.ts",
      "src/eligibility/{age-classes,asked-by-code,boundaries,compiled-law,count-in-form-24}.test.ts",
      "src/eligibility/{encode-facts,laws,missing-papers,other-laws,register}.test.ts",
      "src/law/marks.test.ts",
    ],
    remembers: true,
  },
  answers: { mutate: answers, tests: ["src/eligibility/**/*.test.ts"], remembers: false },
  privacy: { mutate: ["src/privacy/*.ts"], tests: ["src/privacy/**/*.test.ts"], remembers: false },
};
