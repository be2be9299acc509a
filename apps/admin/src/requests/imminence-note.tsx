import {
  citeProvision,
  dueAt,
  explainMove,
  getTerm,
  type ImmediateAcceptanceReason,
  type Instant,
  immediateAcceptanceReasons,
  type LegalTerm,
  vietnamCalendar,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { imminentReasons } from "./imminent-reasons.ts";
import type { RequestFormValue } from "./request-form-value.ts";

/** Says that a hearing or the end of a limitation is near, how the days were counted, and what the law then allows. */
export function ImminenceNote({ receivedAt }: { receivedAt: Instant }) {
  const { control } = useFormContext<RequestFormValue>();
  const [hearingOn, limitationOn] = useWatch({ control, name: ["hearingOn", "limitationOn"] });
  const reasons = imminentReasons({ hearingOn, limitationOn }, receivedAt);
  return (
    <div role="status" className={reasons.length === 0 ? "vh" : undefined}>
      {reasons.map((reason) => (
        <NearDay key={reason} reason={reason} receivedAt={receivedAt} />
      ))}
    </div>
  );
}

function NearDay({ reason, receivedAt }: { reason: ImmediateAcceptanceReason; receivedAt: Instant }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const skipped = useSkippedHolidays(reason, receivedAt);
  const term: LegalTerm = getTerm(immediateAcceptanceReasons, reason, "reason");
  const allowed = {
    move: "accept-immediately",
    allowed: true,
    needsConfirmation: false,
    unconfirmed: [],
  } as const;
  return (
    <p>
      <Status kind="today">
        {t(`requests.near.${reason === "hearing-imminent" ? "hearing" : "limitation"}`)}
      </Status>{" "}
      <span className="note soft">
        {[
          `${term.label[language]}.`,
          skipped,
          ...explainMove(allowed, language),
          term.provision && `${citeProvision(term.provision, language)}.`,
        ]
          .filter(Boolean)
          .join(" ")}
      </span>
    </p>
  );
}

/** The public holidays that the count left out, by name. */
function useSkippedHolidays(reason: ImmediateAcceptanceReason, receivedAt: Instant): string | undefined {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const rule = reason === "hearing-imminent" ? "imminent-hearing" : "imminent-limitation";
  const named = dueAt(rule, receivedAt, vietnamCalendar()).skipped.flatMap(({ date, name }) =>
    name ? [t("requests.near.holiday", { day: format.dayMonth(date), name: name[language] })] : [],
  );
  return named.length > 0 ? t("requests.near.notCounted", { days: named.join(", ") }) : undefined;
}
