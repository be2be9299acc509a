import type { CaseRecord } from "./case-page.tsx";
import { DeadlineSheet } from "./deadline-sheet.tsx";
import { HearingSheet } from "./hearing-sheet.tsx";
import { NeedsSheet } from "./needs-sheet.tsx";
import { OutcomeSheet } from "./outcome-sheet.tsx";
import { PeopleSheet } from "./people-sheet.tsx";

/** Short facts beside the story. */
export function CaseSide({ legalCase }: { legalCase: CaseRecord }) {
  return (
    <div className="side-column">
      <NeedsSheet legalCase={legalCase} />
      {legalCase.clock && <DeadlineSheet clock={legalCase.clock} />}
      <HearingSheet legalCase={legalCase} />
      <PeopleSheet legalCase={legalCase} />
      <OutcomeSheet legalCase={legalCase} />
    </div>
  );
}
