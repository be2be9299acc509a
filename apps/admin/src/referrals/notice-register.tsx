import { type DeadlineRuleId, dayOf, getDeadlineRule, type Instant, toEpoch } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { HourRuler } from "@tgpl/ui/hour-ruler.tsx";
import { hoursBetween } from "@tgpl/ui/hour-ruler-parts.ts";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow, type RegisterRowProps } from "@tgpl/ui/register-row.tsx";
import type { StatusKind } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { useNow } from "../session/clock.tsx";
import { minutesBetween } from "./minutes-between.ts";
import { type NoticeStage, stageOf } from "./notice-stage.ts";
import type { noticeStates } from "./referrals.routes.ts";
import { useAgencyWords } from "./use-agency-words.ts";
import { useMinutesWords } from "./use-minutes-words.ts";
import { useStandingWords } from "./use-standing-words.ts";

export type NoticeLine = Outputs["notices"]["list"][number];

const kindOf: Record<(typeof noticeStates)[number], StatusKind> = {
  open: "running",
  awaited: "waiting",
  late: "late",
  answered: "done",
  all: "running",
};

/** Notices on the margin of the register, each with its hours. */
export function NoticeRegister({
  lines,
  state,
}: {
  lines: readonly NoticeLine[];
  state: keyof typeof kindOf;
}) {
  const { t } = useTranslation();
  return (
    <Register>
      <RegisterSection
        kind={kindOf[state]}
        title={t(`notices.states.${state}`)}
        note={t("notices.registerNote")}
      >
        {lines.map((line, at) => (
          <NoticeRow key={line.id} line={line} isFirst={at === 0 && state === "open"} />
        ))}
      </RegisterSection>
    </Register>
  );
}

const toneOf: Record<NoticeStage, RegisterRowProps["tone"]> = {
  awaited: "waiting",
  accept: "running",
  appoint: "running",
  answer: "today",
  substitute: "today",
  done: "done",
};

function NoticeRow({ line, isFirst }: { line: NoticeLine; isFirst: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  const now = useNow();
  const agencyWords = useAgencyWords();
  const standing = useStandingWords();
  const stage = stageOf(line);
  const address = href({ to: "/notices/$id", params: { id: line.id } });
  const margin = useMargin(line, stage, now);
  const kind = isFirst ? "main" : stage === "done" || stage === "awaited" ? "neutral" : "do";
  const act = t(`notices.acts.${stage}`);
  return (
    <RegisterRow
      tone={margin.isLate ? "late" : toneOf[stage]}
      time={margin.time}
      timeNote={margin.note}
      title={t(`notices.stages.${stage}`)}
      href={address}
      details={[
        t("notices.person", { name: line.fullName, standing: standing(line.proceduralStatus) }),
        agencyWords(line.agency),
        useToldWords()(line, now),
        line.officeCode,
      ]}
      clock={<Hours line={line} now={now} />}
      action={
        <ButtonLink kind={kind} href={address} aria-label={t("work.actFor", { act, name: line.fullName })}>
          {act}
        </ButtonLink>
      }
    />
  );
}

const marginWords = {
  awaited: "notices.margins.awaited",
  accept: "notices.margins.accept",
  appoint: "notices.margins.appoint",
  answer: "notices.margins.answer",
  substitute: "notices.margins.substitute",
} as const satisfies Record<Exclude<NoticeStage, "done">, string>;

/** What counts: up from the notice while it is ours, to the end of the limit while it is the agency's. */
function useMargin(line: NoticeLine, stage: NoticeStage, now: Instant) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMinutesWords();
  const due =
    stage === "substitute" ? (line.substitute?.dueAt ?? null) : stage === "awaited" ? line.agencyDueAt : null;
  if (due) {
    const isLate = toEpoch(due) < toEpoch(now);
    const span = words(isLate ? minutesBetween(due, now) : minutesBetween(now, due));
    const note = t("notices.dueAt", { due: format.dateTime(due) });
    return { isLate, time: t(isLate ? "work.time.past" : "work.time.left", { span }), note };
  }
  if (stage === "done")
    return { isLate: false, time: format.date(line.receivedAt), note: t("notices.margins.done") };
  const span = words(minutesBetween(line.receivedAt, now));
  return { isLate: false, time: t("work.time.gone", { span }), note: t(marginWords[stage]) };
}

/** "Báo sau 6 giờ 35 phút, đúng hạn 12 giờ". */
export function useToldWords() {
  const { t } = useTranslation();
  const words = useMinutesWords();
  return ({ rule, requestedAt, noticedAt, agencyDueAt }: NoticeLine, now: Instant): string => {
    const length = hoursOf(rule, requestedAt);
    const span = words(minutesBetween(requestedAt, noticedAt ?? now));
    if (!length || !agencyDueAt) return t(noticedAt ? "notices.told" : "notices.owed", { span });
    const isLate = toEpoch(noticedAt ?? now) > toEpoch(agencyDueAt);
    if (!noticedAt) return t(isLate ? "notices.rowOwedLate" : "notices.rowOwed", { span, count: length });
    return t(isLate ? "notices.rowLate" : "notices.rowInTime", { span, count: length });
  };
}

/** The hours of the clock that runs, or of the one that ran. */
function Hours({ line, now }: { line: NoticeLine; now: Instant }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rule, requestedAt, noticedAt, acceptedAt, declinedAt, substitute } = line;
  if (substitute?.dueAt) return <SubstituteHours substitute={substitute} now={now} />;
  const length = hoursOf(rule, requestedAt);
  if (!length) return t("notices.askedOn", { at: format.dateTime(requestedAt) });
  return (
    <HourRuler
      start={requestedAt}
      now={acceptedAt ?? declinedAt ?? now}
      hours={length}
      agencyHours={noticedAt ? hoursBetween(requestedAt, noticedAt) : length}
    />
  );
}

function SubstituteHours({
  substitute,
  now,
}: {
  substitute: NonNullable<NoticeLine["substitute"]>;
  now: Instant;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { since, rule } = substitute;
  const length = hoursOf(rule, since);
  if (!length) return t("notices.refusedOn", { at: format.dateTime(since) });
  return <HourRuler start={since} now={now} hours={length} />;
}

/** The length of a limit in hours; null for any other. */
function hoursOf(rule: string | null, from: Instant): number | null {
  if (rule === null) return null;
  const { unit, length } = getDeadlineRule(rule as DeadlineRuleId, dayOf(from));
  return unit === "hours" ? length : null;
}
