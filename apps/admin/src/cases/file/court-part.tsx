import type { CaseRecord } from "../case-page.tsx";
import { HearingsSheet } from "./hearings-sheet.tsx";
import { StagesSheet } from "./stages-sheet.tsx";

/** The stages of the proceedings, and everything that was appointed a place and a time. */
export function CourtPart({ legalCase }: { legalCase: CaseRecord }) {
  return (
    <div className="case-part">
      <StagesSheet legalCase={legalCase} />
      <HearingsSheet legalCase={legalCase} />
    </div>
  );
}
