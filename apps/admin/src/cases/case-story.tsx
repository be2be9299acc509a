import { dayOf, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Story, TodayLine } from "@tgpl/ui/story.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useToday } from "../session/clock.tsx";
import { caseRoute, type StoryView, storyViews } from "./case.route.ts";
import type { CaseRecord } from "./case-page.tsx";
import { DeadlineEvent } from "./deadline-event.tsx";
import { HearingEvent } from "./hearing-event.tsx";
import { ReceivedEvent } from "./received-event.tsx";
import { type StoryLine, storyLines } from "./story-entries.ts";
import { StoryEntry, WorkEntry } from "./story-entry.tsx";

/** What is to come, today, and what has happened, newest first. */
export function CaseStory({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { view = "story" } = caseRoute.useSearch();
  const today = useToday();
  const { ahead, behind } = marksOf(legalCase, today);
  const told = storyLines(legalCase.events, view);
  const isCut = legalCase.eventCount > legalCase.events.length;
  return (
    <Story title={t("cases.story.title")} aside={<Views legalCase={legalCase} view={view} />}>
      {ahead.map((mark) => (
        <Mark key={mark} mark={mark} legalCase={legalCase} />
      ))}
      <TodayLine date={format.date(today)} />
      {withMarks(told, behind).map((line) =>
        typeof line === "string" ? (
          <Mark key={line} mark={line} legalCase={legalCase} />
        ) : (
          <Line key={idOf(line)} line={line} />
        ),
      )}
      {isCut ? (
        <p className="empty">
          {t("cases.story.cut", { shown: legalCase.events.length, count: legalCase.eventCount })}
        </p>
      ) : (
        <ReceivedEvent legalCase={legalCase} />
      )}
    </Story>
  );
}

type MarkName = "hearing" | "deadline";

/** Days that are no events: the hearing and the limit that runs, before or behind today. */
function marksOf({ hearingOn, clock, closedAt, discontinuedAt }: CaseRecord, today: PlainDate) {
  const days: { mark: MarkName; day: PlainDate }[] = [
    ...(hearingOn && !closedAt && !discontinuedAt ? [{ mark: "hearing" as const, day: hearingOn }] : []),
    ...(clock ? [{ mark: "deadline" as const, day: dayOf(clock.due) }] : []),
  ].sort((one, other) => (one.day < other.day ? 1 : -1));
  return {
    ahead: days.filter(({ day }) => day >= today).map(({ mark }) => mark),
    behind: days.filter(({ day }) => day < today),
  };
}

function withMarks(
  lines: readonly StoryLine[],
  marks: readonly { mark: MarkName; day: PlainDate }[],
): (StoryLine | MarkName)[] {
  const told: (StoryLine | MarkName)[] = [...lines];
  for (const { mark, day } of marks) {
    const at = told.findIndex((line) => typeof line !== "string" && dayOfLine(line) <= day);
    told.splice(at === -1 ? told.length : at, 0, mark);
  }
  return told;
}

function dayOfLine(line: StoryLine): PlainDate {
  const event = line.kind === "event" ? line.event : line.events[0];
  return event?.on ?? ("1800-01-01" as PlainDate);
}

function idOf(line: StoryLine): string {
  return line.kind === "event" ? line.event.id : (line.events[0]?.id ?? "");
}

function Mark({ mark, legalCase }: { mark: MarkName; legalCase: CaseRecord }) {
  return mark === "hearing" ? (
    <HearingEvent legalCase={legalCase} />
  ) : (
    <DeadlineEvent legalCase={legalCase} />
  );
}

function Line({ line }: { line: StoryLine }) {
  return line.kind === "event" ? <StoryEntry event={line.event} /> : <WorkEntry events={line.events} />;
}

function Views({ legalCase, view }: { legalCase: CaseRecord; view: StoryView }) {
  const { t } = useTranslation();
  const href = useHref();
  const segments = storyViews.map((id) => ({
    id,
    label: t(`cases.story.${id}`),
    ...(id === "all" && { count: legalCase.eventCount }),
    href: href({
      to: "/cases/$id",
      params: { id: legalCase.id },
      search: { view: id === "all" ? id : undefined },
    }),
  }));
  return <Segmented label={t("cases.story.views")} segments={segments} current={view} />;
}
