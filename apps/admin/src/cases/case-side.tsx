import { ReplacementSheet } from "./appointments/replacement-sheet.tsx";
import { ArchiveSheet } from "./archive-sheet.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { DeadlineSheet } from "./deadline-sheet.tsx";
import { FollowUpSheet } from "./follow-up-sheet.tsx";
import { HearingSheet } from "./hearing-sheet.tsx";
import { HoursSheet } from "./hours-sheet.tsx";
import { NeedsSheet } from "./needs-sheet.tsx";
import { OutcomeSheet } from "./outcome-sheet.tsx";
import { PaperSheet } from "./paper-sheet.tsx";
import { PeopleSheet } from "./people-sheet.tsx";
import { PetitionSheet } from "./petition-sheet.tsx";
import { QualitySheet } from "./quality-sheet.tsx";
import { TaskSheet } from "./task-sheet.tsx";

/** Short facts beside the parts of the file. */
export function CaseSide({ legalCase }: { legalCase: CaseRecord }) {
  return (
    <div className="side-column">
      <NeedsSheet legalCase={legalCase} />
      {legalCase.clock && <DeadlineSheet clock={legalCase.clock} />}
      <HearingSheet legalCase={legalCase} />
      <TaskSheet legalCase={legalCase} />
      <PeopleSheet legalCase={legalCase} />
      <PaperSheet legalCase={legalCase} />
      <HoursSheet legalCase={legalCase} />
      <ReplacementSheet legalCase={legalCase} />
      <PetitionSheet legalCase={legalCase} />
      <OutcomeSheet legalCase={legalCase} />
      <FollowUpSheet legalCase={legalCase} />
      <QualitySheet legalCase={legalCase} />
      <ArchiveSheet legalCase={legalCase} />
    </div>
  );
}
