import { dayOf, labelOf, outcomeDocuments, stepKinds, toEpoch } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { useFileDialog } from "./file/file-dialogs.tsx";
import { FileRow, LineAct } from "./file/file-row.tsx";
import { useMayWrite } from "./file/use-may-write.ts";
import { NoteWords } from "./note-words.tsx";
import type { CaseEvent } from "./story-entries.ts";
import { SubjectWords, useSubjectTitle } from "./story-subject.tsx";
import { writtenHours } from "./written-hours.ts";

/** One thing that happened to the case. */
export function StoryEntry({ event, legalCase }: { event: CaseEvent; legalCase: CaseRecord }) {
  const format = useFormat();
  const paper = useOutcomePaper();
  const title = useEventTitle()(event);
  const isOfItsDay = dayOf(event.at) === event.on;
  // What was said comes before what is next.
  const isTalk = event.kind === "contact";
  const startsAt = event.about?.is === "hearing" ? event.about.startsAt : null;
  return (
    <FileRow
      kind={useEventKind()(event)}
      date={format.date(event.on)}
      dateNote={startsAt ? format.time(startsAt) : isOfItsDay ? format.time(event.at) : undefined}
      title={title}
      struck={event.struck}
      by={event.by ?? undefined}
      acts={event.kind === "step" && <StrikeStep event={event} legalCase={legalCase} title={title} />}
    >
      {event.outcomeDocument && <p>{paper(event.outcomeDocument)}</p>}
      {isTalk && <NoteWords event={event} caseId={legalCase.id} />}
      <SubjectWords event={event} legalCase={legalCase} />
      {!isTalk && <NoteWords event={event} caseId={legalCase.id} />}
    </FileRow>
  );
}

const keyEvents: readonly CaseEvent["kind"][] = [
  "opened",
  "provider-appointed",
  "provider-replaced",
  "closed",
  "handed-over",
  "discontinued",
  "archived",
  "stage-registration",
  "stage-result",
];

/** Steps of the procedure stand out; a hearing to come has the mark of what is ahead. */
function useEventKind(): (event: CaseEvent) => "key" | "coming" | undefined {
  const now = useNow();
  return ({ kind, about }) => {
    const isAhead = about?.is === "hearing" && about.end === null && toEpoch(about.startsAt) >= toEpoch(now);
    if (isAhead) return "coming";
    return keyEvents.includes(kind) ? "key" : undefined;
  };
}

/** Only a step of a running case can be struck, and the domain says whether. */
function StrikeStep({ event, legalCase, title }: { event: CaseEvent; legalCase: CaseRecord; title: string }) {
  const { t } = useTranslation();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase);
  const isPossible = legalCase.moves.some(({ move, allowed }) => move === "strike-step" && allowed);
  if (!mayWrite || !isPossible) return null;
  return (
    <LineAct of={title} onClick={() => open({ is: "strike-step", stepId: event.id, what: title })}>
      {t("cases.file.strike")}
    </LineAct>
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
  const titleOfSubject = useSubjectTitle();
  return (event) => {
    const { kind, stepKind, hours, provider, organisation } = event;
    if (kind === "step") {
      const step = stepKind ? labelOf(stepKinds, stepKind, language) : "";
      return hours === null ? step : t("cases.events.step", { step, hours: writtenHours(format, hours) });
    }
    return (
      titleOfSubject(event) ??
      t(`cases.events.${kind as PlainKind}`, { name: provider ?? organisation ?? "" })
    );
  };
}

/** Events that are not about a line of the file. */
type PlainKind =
  | "opened"
  | "provider-appointed"
  | "provider-replaced"
  | "closed"
  | "handed-over"
  | "discontinued"
  | "archived";

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
