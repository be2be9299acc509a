import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import { useWorkCounts } from "./use-work-counts.ts";
import type { WorkList } from "./work-item.ts";
import type { WorkScope } from "./work-scope.ts";

export interface WorkChangedProps {
  scope: WorkScope;
  list: WorkList;
  /** When the list was read. */
  readAt: number;
  onSeeNew: () => void;
}

/** Something came or was done meanwhile: said, and shown when asked for, so that no row moves under a hand. */
export function WorkChanged({ scope, list, readAt, onSeeNew }: WorkChangedProps) {
  const { t } = useTranslation();
  const { data: counts, dataUpdatedAt } = useWorkCounts();
  const open = counts?.[scope];
  if (open == null || list.isCut || dataUpdatedAt < readAt || open === list.items.length) return null;
  return (
    <Notice
      tone="info"
      title={t("work.changed")}
      actions={<Button onClick={onSeeNew}>{t("work.seeNew")}</Button>}
    />
  );
}
