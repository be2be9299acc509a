import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";

/** Where the archived file lies. Nothing before that. */
export function ArchiveSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { archivedAt, archivePlace, retainUntil } = legalCase;
  if (!archivedAt) return null;
  const item = {
    id: "archive",
    label: archivePlace ?? "",
    value: format.date(archivedAt),
    note: retainUntil && t("cases.side.retain", { day: format.date(retainUntil) }),
  };
  return <SideList title={t("cases.side.archive")} items={[item]} />;
}
