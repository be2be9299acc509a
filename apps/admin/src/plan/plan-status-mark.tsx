import { labelOf, type PlanStatus, planStatuses } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const markOf: Record<PlanStatus, StatusKind> = {
  draft: "running",
  submitted: "waiting",
  issued: "done",
  superseded: "stopped",
};

export function PlanStatusMark({ status }: { status: PlanStatus }) {
  const [language] = useLanguage();
  return <Status kind={markOf[status]}>{labelOf(planStatuses, status, language)}</Status>;
}
