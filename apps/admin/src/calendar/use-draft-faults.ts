import type { FieldFault } from "@tgpl/ui/error-summary.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DraftFault, findDraftFaults, type YearDraft } from "./year-draft.ts";

const fields = {
  "number-missing": "calendar-number",
  "day-missing": "calendar-on",
} as const satisfies Partial<Record<DraftFault["code"], string>>;

/** The faults of a draft once it was tried to be saved: they go as they are mended. */
export function useDraftFaults(draft: YearDraft, year: number) {
  const [attempt, setAttempt] = useState(0);
  const words = useFaultWords(year);
  const found = attempt > 0 ? findDraftFaults(draft, year) : [];
  const faults: FieldFault[] = found.map((fault) => ({
    fieldId: fault.code in fields ? fields[fault.code as keyof typeof fields] : "calendar-days",
    message: words(fault),
  }));
  return {
    faults,
    attempt,
    messageOf: (code: keyof typeof fields) => {
      const fault = found.find((one) => one.code === code);
      return fault && words(fault);
    },
    /** Whether it may be saved. */
    check: (given: YearDraft): boolean => {
      const isFine = findDraftFaults(given, year).length === 0;
      setAttempt(isFine ? 0 : attempt + 1);
      return isFine;
    },
  };
}

function useFaultWords(year: number): (fault: DraftFault) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (fault) =>
    t(`calendar.faults.${fault.code}`, { year, day: "date" in fault ? format.date(fault.date) : "" });
}
