import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";

type ImportStatus = Outputs["population"]["import"]["status"];

const markOf: Record<ImportStatus, StatusKind> = {
  received: "running",
  checking: "running",
  checked: "running",
  importing: "running",
  imported: "done",
  cancelled: "stopped",
  undone: "stopped",
  failed: "stopped",
};

export function ImportStatusMark({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return <Status kind={markOf[status]}>{t(`population.statuses.${status}`)}</Status>;
}
