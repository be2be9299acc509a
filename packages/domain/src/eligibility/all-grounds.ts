import type { Ground } from "./ground.ts";
import { agentOrange } from "./grounds/agent-orange.ts";
import { charged1618 } from "./grounds/charged-16-18.ts";
import { chargedNearPoor } from "./grounds/charged-near-poor.ts";
import { child } from "./grounds/child.ts";
import { criminalVictim1618 } from "./grounds/criminal-victim-16-18.ts";
import { disability } from "./grounds/disability.ts";
import { domesticViolence } from "./grounds/domestic-violence.ts";
import { elderly } from "./grounds/elderly.ts";
import { ethnicMinorityExtremeHardship } from "./grounds/ethnic-minority-extreme-hardship.ts";
import { hiv } from "./grounds/hiv.ts";
import { martyrFamily } from "./grounds/martyr-family.ts";
import { meritorious } from "./grounds/meritorious.ts";
import { minor1618Justice } from "./grounds/minor-16-18-justice.ts";
import { poorHousehold } from "./grounds/poor-household.ts";
import { trafficking } from "./grounds/trafficking.ts";
import { traffickingFinancial } from "./grounds/trafficking-financial.ts";

/** In the order of the law. */
export const allGrounds: readonly Ground[] = [
  meritorious,
  poorHousehold,
  child,
  ethnicMinorityExtremeHardship,
  charged1618,
  minor1618Justice,
  chargedNearPoor,
  trafficking,
  martyrFamily,
  agentOrange,
  elderly,
  disability,
  criminalVictim1618,
  domesticViolence,
  traffickingFinancial,
  hiv,
];
