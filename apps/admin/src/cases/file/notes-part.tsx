import type { CaseRecord } from "../case-page.tsx";
import { ContactsSheet } from "./contacts-sheet.tsx";
import { NotesSheet } from "./notes-sheet.tsx";
import { TasksSheet } from "./tasks-sheet.tsx";

/** What is to be done, what was said, what is to be remembered. */
export function NotesPart({ legalCase }: { legalCase: CaseRecord }) {
  return (
    <div className="case-part">
      <TasksSheet legalCase={legalCase} />
      <ContactsSheet legalCase={legalCase} />
      <NotesSheet legalCase={legalCase} />
    </div>
  );
}
