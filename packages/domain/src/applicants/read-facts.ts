import { type Reader, readCode, readDay, readList, readObject, readYesOrNo } from "../input/readers.ts";
import { codesOf } from "../law/legal-term.ts";
import type { ApplicantFacts } from "./applicant-facts.ts";
import { disabilityDegrees } from "./disability-degree.ts";
import { disabilityTypes } from "./disability-type.ts";
import type { FactName } from "./fact-names.ts";
import { households } from "./household.ts";
import { proceduralStatuses } from "./procedural-status.ts";
import { traffickingStatuses } from "./trafficking-status.ts";

const readDisability = readObject({
  types: readList(readCode(codesOf(disabilityTypes))),
  degree: readCode(codesOf(disabilityDegrees)),
  certified: readYesOrNo,
});

const readers = {
  birthDate: readDay,
  meritorious: readYesOrNo,
  household: readCode(codesOf(households)),
  ethnicMinority: readYesOrNo,
  livesInExtremeHardshipArea: readYesOrNo,
  proceduralStatuses: readList(readCode(codesOf(proceduralStatuses))),
  martyrFamily: readYesOrNo,
  agentOrange: readYesOrNo,
  disability: (value, field) => (value === null ? null : readDisability(value, field)),
  receivesMonthlySocialAllowance: readYesOrNo,
  inSocialProtectionFacility: readYesOrNo,
  domesticViolenceVictim: readYesOrNo,
  trafficking: readCode(codesOf(traffickingStatuses)),
  matterConcernsTrafficking: readYesOrNo,
  livesWithHiv: readYesOrNo,
} as const satisfies Readonly<Record<FactName, Reader>>;

const readAll = readObject(readers, () => true);

/**
 * The facts that stand in a value, in the order in which a form asks; a field that is there and `undefined` is a
 * missing one. Throws `InvalidInput` in the words of the schema `ApplicantFacts`, to which a test holds it: written
 * out, so that a page which only decides carries no schema library.
 */
export function readFacts(value: unknown, field = "facts"): ApplicantFacts {
  return readAll(value, field) as ApplicantFacts;
}
