import type { CaseRecord } from "../case-page.tsx";
import { ConflictSheet } from "./conflict-sheet.tsx";
import { PartiesSheet } from "./parties-sheet.tsx";

/** Everybody of the case, and what their interests mean for its provider. */
export function PeoplePart({ legalCase }: { legalCase: CaseRecord }) {
  return (
    <div className="case-part">
      <PartiesSheet legalCase={legalCase} />
      <ConflictSheet legalCase={legalCase} />
    </div>
  );
}
