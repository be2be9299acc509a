import { accessNeeds, labelOf } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { HourRuler } from "@tgpl/ui/hour-ruler.tsx";
import { hoursBetween } from "@tgpl/ui/hour-ruler-parts.ts";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useIsChanged } from "../live/changed-records.ts";
import { useNow } from "../session/clock.tsx";
import { ruleOf } from "./rule-of.ts";
import { UntoldNote } from "./untold-note.tsx";
import { useDayWords } from "./use-day-words.ts";
import { useRuleWords } from "./use-rule-words.ts";
import { useSubjectHref } from "./use-subject-href.ts";
import { useTimeWords } from "./use-time-words.ts";
import { toneOfGroup } from "./work-group.ts";
import type { WorkItem } from "./work-item.ts";
import { type WorkTime, workTime } from "./work-time.ts";

export interface WorkRowProps {
  item: WorkItem;
  /** The thing to do first: the one solid button of the page. */
  isFirst: boolean;
}

export function WorkRow({ item, isFirst }: WorkRowProps) {
  const { t } = useTranslation();
  const isChanged = useIsChanged();
  const now = useNow();
  const words = useTimeWords();
  const rule = useRuleWords();
  const { record, act } = useSubjectHref();
  const needs = useNeedWords();
  const time = workTime(item, now);
  const kind = isFirst ? "main" : item.group === "waiting" ? "neutral" : "do";
  return (
    <RegisterRow
      tone={toneOf(item, time)}
      time={words.time(time)}
      timeNote={time.kind === "untold" ? <UntoldNote /> : words.note(item, time)}
      title={t(`work.kinds.${item.kind}`)}
      href={record(item)}
      details={[item.fullName, item.fileCode, item.where, needs(item), rule(item)].filter(
        (detail) => detail !== null,
      )}
      clock={<Since item={item} />}
      isChanged={isChanged(item.subject.id)}
      action={
        <ButtonLink
          kind={kind}
          href={act(item)}
          aria-label={t("work.actFor", { act: t(`work.acts.${item.kind}`), name: item.fullName })}
        >
          {t(`work.acts.${item.kind}`)}
        </ButtonLink>
      }
    />
  );
}

/** What somebody at a meeting must know of; nothing where the person needs nothing. */
function useNeedWords(): (item: WorkItem) => string | null {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const list = new Intl.ListFormat(language, { type: "unit" });
  return ({ accessNeeds: needs }) =>
    needs.length === 0
      ? null
      : t("work.needs", { needs: list.format(needs.map((need) => labelOf(accessNeeds, need, language))) });
}

/** A limit that passes while the list is on screen turns its row, which stays where it is. */
function toneOf({ group, pace }: WorkItem, time: WorkTime) {
  if (time.kind === "past" && pace !== "appointment") return "late";
  return isShort(time) ? "today" : toneOfGroup[group];
}

/** Under four hours a clock turns amber. */
function isShort(time: WorkTime): boolean {
  return time.kind === "left" && "hours" in time.span && time.span.hours < 4;
}

/** The hours that were another agency's: up to its notice, or all of them while it owes one. */
function agencyHours({ kind, since, oursFrom }: WorkItem, hours: number): number {
  if (oursFrom) return hoursBetween(since, oursFrom);
  return kind === "await-agency-notice" ? hours : 0;
}

/** A limit in hours has its ruler; everything else says when it began. */
function Since({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const now = useNow();
  const rule = ruleOf(item);
  if (rule?.unit === "hours" && rule.length !== null)
    return (
      <HourRuler
        start={item.since}
        now={now}
        hours={rule.length}
        agencyHours={agencyHours(item, rule.length)}
      />
    );
  return <div className="age">{t(`work.since.${item.kind}`, { day: dayWords(item.since) })}</div>;
}
