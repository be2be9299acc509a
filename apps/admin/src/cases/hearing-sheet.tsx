import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";
import { useWorkingDaysTo } from "./hearing-event.tsx";

/** The day in court, if one is known. */
export function HearingSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { hearingOn } = legalCase;
  const left = useWorkingDaysTo(hearingOn);
  if (hearingOn === null) return null;
  const item = {
    id: "hearing",
    label: format.date(hearingOn),
    value: left === null ? undefined : t("cases.deadline.left", { count: left }),
  };
  return <SideList title={t("cases.side.hearing")} items={[item]} />;
}
