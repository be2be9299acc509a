import { labelOf, type OutreachStatus, outreachStatuses } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const markOf: Record<OutreachStatus, StatusKind> = {
  planned: "waiting",
  held: "done",
  cancelled: "stopped",
};

export function OutreachStatusMark({ status }: { status: OutreachStatus }) {
  const [language] = useLanguage();
  return <Status kind={markOf[status]}>{labelOf(outreachStatuses, status, language)}</Status>;
}
