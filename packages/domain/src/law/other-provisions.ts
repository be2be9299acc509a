import { carryingOutClauses } from "./carrying-out-clauses.ts";
import { dataClauses } from "./data-clauses.ts";
import { disabilityClauses } from "./disability-clauses.ts";
import { legalAidClauses } from "./legal-aid-clauses.ts";
import { proceedingsClauses } from "./proceedings-clauses.ts";
import type { Provision } from "./provision.ts";

/** Clauses that an answer, a deadline, a case or a score cites without being grounds. */
export const otherProvisions: readonly Provision[] = [
  ...legalAidClauses,
  ...carryingOutClauses,
  ...proceedingsClauses,
  ...disabilityClauses,
  ...dataClauses,
];
