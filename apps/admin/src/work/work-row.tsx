import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { HourRuler } from "@tgpl/ui/hour-ruler.tsx";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useNow } from "../session/clock.tsx";
import { ruleOf } from "./rule-of.ts";
import { useDayWords } from "./use-day-words.ts";
import { useRuleWords } from "./use-rule-words.ts";
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
  const now = useNow();
  const words = useTimeWords();
  const rule = useRuleWords();
  const link = useSubjectHref(item);
  const time = workTime(item, now);
  const kind = isFirst ? "main" : item.group === "waiting" ? "neutral" : "do";
  return (
    <RegisterRow
      tone={isShort(time) ? "today" : toneOfGroup[item.group]}
      time={words.time(time)}
      timeNote={words.note(item, time)}
      title={t(`work.kinds.${item.kind}`)}
      href={link}
      details={[item.fullName, item.fileCode, rule(item)].filter((detail) => detail !== null)}
      clock={<Since item={item} />}
      action={
        <ButtonLink
          kind={kind}
          href={link}
          aria-label={t("work.actFor", { act: t(`work.acts.${item.kind}`), name: item.fullName })}
        >
          {t(`work.acts.${item.kind}`)}
        </ButtonLink>
      }
    />
  );
}

/** Under four hours a clock turns amber. */
function isShort(time: WorkTime): boolean {
  return time.kind === "left" && "hours" in time.span && time.span.hours < 4;
}

/** A limit in hours has its ruler; everything else says when it began. */
function Since({ item }: { item: WorkItem }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const now = useNow();
  const rule = ruleOf(item);
  if (rule?.unit === "hours" && rule.length !== null)
    return <HourRuler start={item.since} now={now} hours={rule.length} />;
  return <div className="age">{t(`work.since.${item.kind}`, { day: dayWords(item.since) })}</div>;
}

function useSubjectHref({ subject }: WorkItem): string {
  const href = useHref();
  const params = { id: subject.id };
  return subject.type === "case" ? href({ to: "/cases/$id", params }) : href({ to: "/requests/$id", params });
}
