import { appointmentReasons, getTerm, labelOf, providerKinds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import type { StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../../api/outputs.ts";

export type Suggested = Outputs["appointments"]["suggest"][number];
type Reason = Suggested["reasons"][number];

/** Who it is and how much they have, in one line. */
export function useLoadWords(): (one: Suggested) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return ({ kind, officeName, openCases, casesOfYear, quota }) =>
    [
      labelOf(providerKinds, kind, language),
      officeName,
      t("cases.appointment.open", { count: openCases }),
      quota !== null &&
        t("cases.appointment.quota", {
          done: casesOfYear,
          quota: format.number(quota, Number.isInteger(quota) ? 0 : 1),
        }),
    ]
      .filter(Boolean)
      .join(" · ");
}

const marks: Record<ReturnType<typeof weightOf>, StatusKind> = {
  forbids: "stopped",
  bars: "late",
  against: "today",
  for: "done",
};

export function weightOf(reason: Reason) {
  return getTerm(appointmentReasons, reason, "reason").weight;
}

/** A reason in words, with the mark of its weight. */
export function useReasonWords(): (reason: Reason) => { kind: StatusKind; words: string } {
  const [language] = useLanguage();
  return (reason) => ({
    kind: marks[weightOf(reason)],
    words: labelOf(appointmentReasons, reason, language),
  });
}
