import { dayOf, labelOf, outcomeDocuments, stepKinds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { CaseEvent } from "./story-entries.ts";

/** One thing that happened to the case. */
export function StoryEntry({ event }: { event: CaseEvent }) {
  const format = useFormat();
  const title = useEventTitle();
  const paper = useOutcomePaper();
  const isOfItsDay = dayOf(event.at) === event.on;
  return (
    <StoryEvent
      kind={event.kind === "step" ? undefined : "key"}
      date={format.date(event.on)}
      dateNote={isOfItsDay ? format.time(event.at) : undefined}
      title={title(event)}
      by={event.by ?? undefined}
    >
      {[event.outcomeDocument && paper(event.outcomeDocument), event.note].filter(Boolean).join(" ")}
    </StoryEvent>
  );
}

/** Several pieces of work in a row, told as one: how many, how long, which. */
export function WorkEntry({ events }: { events: readonly CaseEvent[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const [newest] = events;
  const oldest = events.at(-1);
  if (!newest || !oldest) return null;
  const hours = events.reduce((sum, event) => sum + (event.hours ?? 0), 0);
  const kinds = new Set(
    events.flatMap(({ stepKind }) => (stepKind ? [labelOf(stepKinds, stepKind, language)] : [])),
  );
  const people = new Set(events.flatMap(({ by }) => (by ? [by] : [])));
  return (
    <StoryEvent
      date={format.date(newest.on)}
      dateNote={newest.on === oldest.on ? undefined : t("cases.story.since", { day: format.date(oldest.on) })}
      title={t("cases.story.work", { count: events.length, hours: writtenHours(format, hours) })}
      by={[...people].join(", ")}
    >
      {[...kinds].join("; ")}
    </StoryEvent>
  );
}

function useEventTitle(): (event: CaseEvent) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  return ({ kind, stepKind, hours, provider }) => {
    if (kind !== "step") return t(`cases.events.${kind}`, { name: provider ?? "" });
    const step = stepKind ? labelOf(stepKinds, stepKind, language) : "";
    return hours === null ? step : t("cases.events.step", { step, hours: writtenHours(format, hours) });
  };
}

export function useOutcomePaper(): (paper: NonNullable<CaseEvent["outcomeDocument"]>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  return ({ kind, number, on }) =>
    t("cases.outcome.paper", {
      paper: labelOf(outcomeDocuments, kind, language),
      number,
      day: format.date(on),
    });
}

/** 2 · 2,5 · 0,25 */
function writtenHours(format: ReturnType<typeof useFormat>, hours: number): string {
  const digits = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2;
  return format.number(hours, digits);
}
