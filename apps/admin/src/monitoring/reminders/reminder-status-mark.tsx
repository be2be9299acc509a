import { labelOf, type ReminderStatus, reminderStatuses } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const markOf: Record<ReminderStatus, StatusKind> = {
  "reminder-waiting": "waiting",
  "reminder-sending": "running",
  "reminder-sent": "done",
  "reminder-given-up": "late",
  "reminder-unclear": "unknown",
  "reminder-by-hand": "done",
};

export function ReminderStatusMark({ status }: { status: ReminderStatus }) {
  const [language] = useLanguage();
  return <Status kind={markOf[status]}>{labelOf(reminderStatuses, status, language)}</Status>;
}
