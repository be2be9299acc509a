import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";
import { writtenHours } from "./written-hours.ts";

/** Hours of work by who did it; nothing before the first step. */
export function HoursSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { hours } = legalCase.aside;
  if (hours.length === 0) return null;
  const items = hours.map((one, at) => ({
    id: String(at),
    label: one.name ?? t("cases.side.someone"),
    value: t("cases.side.hoursOf", { hours: writtenHours(format, one.hours) }),
  }));
  return <SideList title={t("cases.side.hours")} items={items} />;
}
