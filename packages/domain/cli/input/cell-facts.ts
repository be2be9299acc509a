import {
  disabilityDegrees,
  disabilityTypes,
  type FactName,
  households,
  type LegalTerm,
  proceduralStatuses,
  sexes,
  traffickingStatuses,
} from "@tgpl/domain";
import { isNone, readCode, readDay, readYesOrNo } from "./cell-values.ts";

/** A fact that stands in one cell; a disability is told in up to four. */
export type CellFact = FactName | "disabilityTypes" | "disabilityDegree" | "disabilityCertified";

/** What stands in a cell. Throws `InvalidInput`; the caller knows where. */
export type CellReader = (cell: string, field: string) => unknown;

const code =
  (terms: readonly LegalTerm[]): CellReader =>
  (cell, field) =>
    readCode(terms, cell, field);

/** Several codes with `|`, `+` or `;` between them; “không” alone is none of them. */
const codes =
  (terms: readonly LegalTerm[]): CellReader =>
  (cell, field) => {
    if (isNone(cell)) return [];
    return cell.split(/[|+;]/).map((part) => readCode(terms, part, field));
  };

export const cellReaders: Readonly<Record<CellFact | "sex", CellReader>> = {
  birthDate: readDay,
  meritorious: readYesOrNo,
  household: code(households),
  ethnicMinority: readYesOrNo,
  livesInExtremeHardshipArea: readYesOrNo,
  proceduralStatuses: codes(proceduralStatuses),
  martyrFamily: readYesOrNo,
  agentOrange: readYesOrNo,
  disability: readYesOrNo,
  disabilityTypes: codes(disabilityTypes),
  disabilityDegree: code(disabilityDegrees),
  disabilityCertified: readYesOrNo,
  receivesMonthlySocialAllowance: readYesOrNo,
  inSocialProtectionFacility: readYesOrNo,
  domesticViolenceVictim: readYesOrNo,
  trafficking: code(traffickingStatuses),
  matterConcernsTrafficking: readYesOrNo,
  livesWithHiv: readYesOrNo,
  sex: code(sexes),
};
