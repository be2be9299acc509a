import type { RecordPart } from "@tgpl/domain";
import { useEffect } from "react";
import { applicantFieldId } from "./to-applicant-field.ts";

/**
 * A fault of the register is one press away from its field: the field has the focus. Called after the page has its
 * title, which brings the focus to the heading.
 */
export function useFocusOn(part: RecordPart | undefined): void {
  useEffect(() => {
    if (part !== "birthDate" && part !== "nationalId" && part !== "phone") return;
    const field = document.getElementById(applicantFieldId(part));
    const typed = field?.querySelector<HTMLElement>("[role=spinbutton]") ?? field;
    typed?.focus();
  }, [part]);
}
