import { type ComplaintStatus, complaintStatuses, labelOf } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const markOf: Record<ComplaintStatus, StatusKind> = {
  "with-head": "running",
  "answered-by-head": "done",
  "with-director": "waiting",
  "answered-by-director": "done",
  "at-court": "stopped",
  "complaint-withdrawn": "stopped",
};

export function ComplaintStatusMark({ status }: { status: ComplaintStatus }) {
  const [language] = useLanguage();
  return <Status kind={markOf[status]}>{labelOf(complaintStatuses, status, language)}</Status>;
}
