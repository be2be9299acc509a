import { dayOf, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Story, TodayLine } from "@tgpl/ui/story.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSettled } from "../api/use-settled.ts";
import { useHref } from "../routing/use-href.ts";
import { useToday } from "../session/clock.tsx";
import { caseRoute, type StoryGroup, type StoryView, storyViews } from "./case.route.ts";
import type { CaseRecord } from "./case-page.tsx";
import { DeadlineEvent } from "./deadline-event.tsx";
import { PagesPanel } from "./file/pages-panel.tsx";
import { type Pages, usePages } from "./file/use-pages.ts";
import { HearingEvent } from "./hearing-event.tsx";
import { ReceivedEvent } from "./received-event.tsx";
import { type CaseEvent, type StoryLine, storyLines } from "./story-entries.ts";
import { StoryEntry, WorkEntry } from "./story-entry.tsx";
import { StoryTools } from "./story-tools.tsx";

type Cursor = NonNullable<Outputs["cases"]["story"]["next"]>;

/** What is to come, today, and what has happened, newest first; earlier pages are asked for. */
export function CaseStory({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { view = "story", group } = caseRoute.useSearch();
  const [typed, setTyped] = useState("");
  const text = useSettled(typed).trim() || null;
  const pages = useStory(legalCase.id, group ?? null, text);
  const isWhole = !group && text === null;
  return (
    <Story title={t("cases.story.title")} aside={<Views legalCase={legalCase} view={view} />}>
      <StoryTools legalCase={legalCase} typed={typed} onType={setTyped} />
      <PagesPanel pages={pages} empty={t("cases.story.nothing")}>
        {(events) => (
          <Told
            legalCase={legalCase}
            events={events}
            view={view}
            isWhole={isWhole}
            isEnd={pages.more === undefined}
          />
        )}
      </PagesPanel>
    </Story>
  );
}

function useStory(id: string, group: StoryGroup | null, text: string | null): Pages<CaseEvent> {
  const input = (before: Cursor | null) => ({ id, group, text, before });
  return usePages<CaseEvent, Cursor>(api.cases.story.queryKey(input(null)), (before) =>
    api.cases.story.queryOptions(input(before)),
  );
}

interface ToldProps {
  legalCase: CaseRecord;
  events: readonly CaseEvent[];
  view: StoryView;
  /** Nothing is filtered out: then the limit that runs and the beginning belong to it too. */
  isWhole: boolean;
  isEnd: boolean;
}

function Told({ legalCase, events, view, isWhole, isEnd }: ToldProps) {
  const format = useFormat();
  const today = useToday();
  const marks = isWhole ? marksOf(legalCase, today) : [];
  const items = withMarks(storyLines(events, view), marks);
  const ahead = items.filter((item) => dayOfItem(item) > today);
  const behind = items.filter((item) => dayOfItem(item) <= today);
  return (
    <>
      <Items items={ahead} legalCase={legalCase} />
      <TodayLine date={format.date(today)} />
      <Items items={behind} legalCase={legalCase} />
      {isWhole && isEnd && <ReceivedEvent legalCase={legalCase} />}
    </>
  );
}

type Mark = { mark: "hearing" | "deadline"; day: PlainDate };
type Item = StoryLine | Mark;

/** Days that are no events: the limit that runs, and the hearing of the request while none is set. */
function marksOf(
  { hearingOn, clock, closedAt, discontinuedAt, transferredAt, aside }: CaseRecord,
  today: PlainDate,
): Mark[] {
  const isAsked =
    hearingOn &&
    aside.hearings.length === 0 &&
    !(closedAt ?? discontinuedAt ?? transferredAt) &&
    hearingOn >= today;
  return [
    ...(isAsked ? [{ mark: "hearing" as const, day: hearingOn }] : []),
    ...(clock ? [{ mark: "deadline" as const, day: dayOf(clock.due) }] : []),
  ];
}

function withMarks(lines: readonly StoryLine[], marks: readonly Mark[]): Item[] {
  const told: Item[] = [...lines];
  for (const mark of marks) {
    const at = told.findIndex((item) => dayOfItem(item) <= mark.day);
    told.splice(at === -1 ? told.length : at, 0, mark);
  }
  return told;
}

function dayOfItem(item: Item): PlainDate {
  if ("mark" in item) return item.day;
  const event = item.kind === "event" ? item.event : item.events[0];
  return event?.on ?? ("1800-01-01" as PlainDate);
}

function Items({ items, legalCase }: { items: readonly Item[]; legalCase: CaseRecord }) {
  return items.map((item) => <OneItem key={idOf(item)} item={item} legalCase={legalCase} />);
}

function idOf(item: Item): string {
  if ("mark" in item) return item.mark;
  return item.kind === "event" ? item.event.id : (item.events[0]?.id ?? "");
}

function OneItem({ item, legalCase }: { item: Item; legalCase: CaseRecord }) {
  if ("mark" in item) {
    return item.mark === "hearing" ? (
      <HearingEvent legalCase={legalCase} />
    ) : (
      <DeadlineEvent legalCase={legalCase} />
    );
  }
  return item.kind === "event" ? (
    <StoryEntry event={item.event} legalCase={legalCase} />
  ) : (
    <WorkEntry events={item.events} />
  );
}

function Views({ legalCase, view }: { legalCase: CaseRecord; view: StoryView }) {
  const { t } = useTranslation();
  const href = useHref();
  const { group } = caseRoute.useSearch();
  const segments = storyViews.map((id) => ({
    id,
    label: t(`cases.story.${id}`),
    ...(id === "all" && { count: legalCase.eventCount }),
    href: href({
      to: "/cases/$id",
      params: { id: legalCase.id },
      search: { view: id === "all" ? id : undefined, group },
    }),
  }));
  return <Segmented label={t("cases.story.views")} segments={segments} current={view} />;
}
