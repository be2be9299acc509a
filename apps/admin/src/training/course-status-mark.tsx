import { labelOf, type TrainingStatus, trainingStatuses } from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";

const markOf: Record<TrainingStatus, StatusKind> = {
  "training-planned": "running",
  "training-held": "done",
  "training-cancelled": "stopped",
};

export function CourseStatusMark({ status }: { status: TrainingStatus }) {
  const [language] = useLanguage();
  return <Status kind={markOf[status]}>{labelOf(trainingStatuses, status, language)}</Status>;
}
