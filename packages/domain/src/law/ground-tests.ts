import type { GroundId } from "./ground-id.ts";

/** A test that the data of a ground can switch. */
export type GroundTest = "age" | "statuses" | "requiresFinancialDifficulty";

/**
 * The switches that the code of each ground reads. A switch that is not read would look like law and do nothing,
 * so `checkLaw` refuses it. A test holds this table against the code.
 */
export const groundTests: Readonly<Record<GroundId, readonly GroundTest[]>> = {
  meritorious: [],
  "poor-household": [],
  child: ["age"],
  "ethnic-minority-extreme-hardship": [],
  "charged-16-18": ["age", "statuses"],
  "minor-16-18-justice": ["age", "statuses"],
  "charged-near-poor": ["statuses"],
  trafficking: [],
  "martyr-family": ["requiresFinancialDifficulty"],
  "agent-orange": ["requiresFinancialDifficulty"],
  elderly: ["age", "requiresFinancialDifficulty"],
  disability: ["requiresFinancialDifficulty"],
  "criminal-victim-16-18": ["age", "statuses", "requiresFinancialDifficulty"],
  "domestic-violence": ["requiresFinancialDifficulty"],
  "trafficking-financial": ["requiresFinancialDifficulty"],
  hiv: ["requiresFinancialDifficulty"],
};
