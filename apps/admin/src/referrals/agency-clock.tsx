import {
  citeProvision,
  type Instant,
  judgeAgency,
  type NoticeRule,
  noticeRuleFor,
  type ProceduralStatus,
  vietnamCalendar,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { HourRuler } from "@tgpl/ui/hour-ruler.tsx";
import { hoursBetween } from "@tgpl/ui/hour-ruler-parts.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import "./referrals.css";
import { useNow } from "../session/clock.tsx";
import { useMinutesWords } from "./use-minutes-words.ts";

export interface AgencyClockProps {
  status: ProceduralStatus;
  requestedAt: Instant;
  noticedAt: Instant | null;
  /** The ruler stops here: the Centre has acted. */
  doneAt?: Instant | null | undefined;
}

/** How the agency keeps its hours: the ruler, its end, and whether it is or was late. Limits in hours need no calendar. */
export function AgencyClock({ status, requestedAt, noticedAt, doneAt }: AgencyClockProps) {
  const now = useNow();
  const told = judgeAgency({ status, requestedAt, noticedAt }, now, vietnamCalendar());
  if (!told) return <NotCounted rule={noticeRuleFor(status)} />;
  const { deadline, isLate, minutesLate, minutes } = told;
  return (
    <div className="agency-clock">
      <Verdict {...{ isLate, minutesLate, minutes }} isOwed={noticedAt === null} />
      <HourRuler
        start={requestedAt}
        now={doneAt ?? now}
        hours={deadline.length}
        agencyHours={noticedAt === null ? deadline.length : hoursBetween(requestedAt, noticedAt)}
      />
      <Rule length={deadline.length} due={deadline.due} provision={deadline.provision} />
    </div>
  );
}

type VerdictProps = { isLate: boolean; minutesLate: number; minutes: number; isOwed: boolean };

function Verdict({ isLate, minutesLate, minutes, isOwed }: VerdictProps) {
  const { t } = useTranslation();
  const words = useMinutesWords();
  const span = { span: words(isLate ? minutesLate : minutes) };
  if (isOwed)
    return (
      <Status kind={isLate ? "late" : "running"}>
        {t(isLate ? "notices.owedLate" : "notices.owed", span)}
      </Status>
    );
  return (
    <Status kind={isLate ? "late" : "done"}>
      {t(isLate ? "notices.toldLate" : "notices.toldInTime", span)}
    </Status>
  );
}

function Rule({ length, due, provision }: { length: number; due: Instant; provision: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return (
    <p className="note soft">
      {t("notices.limit", {
        length: t("work.lengths.hours", { count: length }),
        due: format.dateTime(due),
        law: citeProvision(provision, language),
      })}
    </p>
  );
}

/** No limit is counted, and why: never a silent gap. */
export function NotCounted({ rule }: { rule: NoticeRule }) {
  const { t } = useTranslation();
  if (rule.rule !== null) return null;
  return <Notice tone="warn">{t(`notices.notCounted.${rule.because}`)}</Notice>;
}
