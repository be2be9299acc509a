import { disabilityDegrees } from "../applicants/disability-degree.ts";
import { disabilityTypes } from "../applicants/disability-type.ts";
import { factNames } from "../applicants/fact-names.ts";
import { dateDigits, yearsBetween } from "../dates/date-digits.ts";
import { codesOf } from "../law/legal-term.ts";
import { type Codes, DISABILITY, RESTING, UNKNOWN } from "./codes.ts";
import type { FactClasses } from "./fact-classes.ts";

/**
 * Puts each fact into its class. `false` when anything at all is not as it should be: then nothing is decided, and
 * `readFacts` finds the words for it. It runs once for every person of a register, so it makes no object.
 *
 * @param on the day judged, as digits
 */
export function encodeFacts(facts: object, classes: FactClasses, on: number, into: Codes): boolean {
  const known: Readonly<Record<string, unknown>> = facts as Readonly<Record<string, unknown>>;
  into[0] = ofBirthDate(known.birthDate, classes, on);
  into[1] = ofYesOrNo(known.meritorious);
  into[2] = ofCode(known.household, classes.codeOfHousehold);
  into[3] = ofYesOrNo(known.ethnicMinority);
  into[4] = ofYesOrNo(known.livesInExtremeHardshipArea);
  into[5] = ofStatuses(known.proceduralStatuses, classes.statuses.bits);
  into[6] = ofYesOrNo(known.martyrFamily);
  into[7] = ofYesOrNo(known.agentOrange);
  into[8] = ofDisability(known.disability);
  into[9] = ofYesOrNo(known.receivesMonthlySocialAllowance);
  into[10] = ofYesOrNo(known.inSocialProtectionFacility);
  into[11] = ofYesOrNo(known.domesticViolenceVictim);
  into[12] = ofCode(known.trafficking, classes.codeOfTrafficking);
  into[13] = ofYesOrNo(known.matterConcernsTrafficking);
  into[14] = ofYesOrNo(known.livesWithHiv);
  return hasOnly(facts, into);
}

const WRONG = -1;

/** As many keys as known answers, and none of them wrong: so no key is strange to us. */
function hasOnly(facts: object, codes: Codes): boolean {
  let answered = 0;
  for (let fact = 0; fact < factNames.length; fact++) {
    const code = codes[fact];
    if (code === WRONG) return false;
    if (code !== UNKNOWN) answered += 1;
  }
  let keys = 0;
  for (const _ in facts) keys += 1;
  return keys === answered;
}

function ofYesOrNo(value: unknown): number {
  if (value === false) return RESTING;
  if (value === true) return RESTING + 1;
  return value === undefined ? UNKNOWN : WRONG;
}

function ofCode(value: unknown, codes: ReadonlyMap<unknown, number>): number {
  return value === undefined ? UNKNOWN : (codes.get(value) ?? WRONG);
}

function ofBirthDate(value: unknown, { ages }: FactClasses, on: number): number {
  if (value === undefined) return UNKNOWN;
  const born = dateDigits(value);
  return born === -1 || born > on ? WRONG : (ages.codes[yearsBetween(born, on)] ?? WRONG);
}

function ofStatuses(value: unknown, bits: ReadonlyMap<unknown, number>): number {
  if (value === undefined) return UNKNOWN;
  if (!Array.isArray(value)) return WRONG;
  let mixture = 0;
  for (let index = 0; index < value.length; index++) {
    const bit = bits.get(value[index]);
    if (bit === undefined) return WRONG;
    mixture |= bit;
  }
  return RESTING + mixture;
}

function ofDisability(value: unknown): number {
  if (value === undefined) return UNKNOWN;
  if (value === null) return DISABILITY.none;
  if (typeof value !== "object") return WRONG;
  const { types, degree, certified } = value as Readonly<Record<string, unknown>>;
  let keys = 0;
  for (const _ in value) keys += 1;
  if (keys !== 3 || !degrees.has(degree) || !Array.isArray(types)) return WRONG;
  for (let index = 0; index < types.length; index++) if (!kinds.has(types[index])) return WRONG;
  if (certified === false) return DISABILITY.notCertified;
  if (certified !== true) return WRONG;
  return degree === "mild" ? DISABILITY.certifiedMild : DISABILITY.certifiedMore;
}

const degrees: ReadonlySet<unknown> = new Set(codesOf(disabilityDegrees));
const kinds: ReadonlySet<unknown> = new Set(codesOf(disabilityTypes));
