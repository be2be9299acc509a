import { useQuery } from "@tanstack/react-query";
import { labelOf, reminderStatuses } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import { useReportWords } from "../progress/use-report-words.ts";

type LateAgency = Outputs["reminders"]["late"]["agencies"][number];

/** Agencies with late reports first, then those whose reports are due soon. */
export function LateList() {
  const { t } = useTranslation();
  const late = useQuery(api.reminders.late.queryOptions({}));
  return (
    <LoadingPanel
      query={late}
      isEmpty={({ agencies }) => agencies.length === 0}
      empty={t("reminders.nobodyLate")}
      explain={explainFailure}
      rows={6}
    >
      {({ agencies }) => {
        const isLate = ({ missing }: LateAgency) => missing.some(({ daysLate }) => daysLate > 0);
        return (
          <Register>
            <Section kind="late" agencies={agencies.filter(isLate)} />
            <Section kind="today" agencies={agencies.filter((one) => !isLate(one))} />
          </Register>
        );
      }}
    </LoadingPanel>
  );
}

function Section({ kind, agencies }: { kind: "late" | "today"; agencies: readonly LateAgency[] }) {
  const { t } = useTranslation();
  if (agencies.length === 0) return null;
  return (
    <RegisterSection kind={kind} title={t(`reminders.sections.${kind}`)}>
      {agencies.map((one) => (
        <Row key={one.agency.code} kind={kind} late={one} />
      ))}
    </RegisterSection>
  );
}

function Row({ kind, late }: { kind: "late" | "today"; late: LateAgency }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const href = useHref();
  const words = useReportWords();
  const maySend = useHasRight("reminder.send");
  const { agency, missing, focalPoint, hasAccount, last } = late;
  const most = Math.max(...missing.map(({ daysLate }) => daysLate));
  const first = missing[0]?.dueOn;
  const details = [
    t("reminders.missing", {
      count: missing.length,
      tasks: missing.map(({ taskCode }) => taskCode).join(", "),
    }),
    focalPoint?.email ? `${focalPoint.fullName}, ${focalPoint.email}.` : t("reminders.noAddress"),
    hasAccount ? t("reminders.hasAccount") : t("reminders.noAccount"),
    last
      ? t("reminders.last", {
          at: format.dateTime(last.createdAt),
          state: labelOf(reminderStatuses, last.status, language),
        })
      : t("reminders.never"),
  ];
  return (
    <RegisterRow
      tone={kind}
      time={most > 0 ? t("progress.lateBy", { count: most }) : t("progress.standings.due-soon")}
      timeNote={first && t("progress.due", { day: format.date(first) })}
      title={words.agency(agency)}
      details={details}
      action={
        maySend && (
          <ButtonLink
            href={href({ to: "/reminders/$agencyCode", params: { agencyCode: agency.code } })}
            aria-label={t("reminders.writeTo", { agency: words.agency(agency) })}
          >
            {t("reminders.write")}
          </ButtonLink>
        )
      }
    />
  );
}
