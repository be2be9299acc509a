import { complaintOutcomes, labelOf, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Story, StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { ComplaintRecord } from "./complaint-page.tsx";

type Entry = { id: string; on: PlainDate; title: string; text?: string; by?: string | null };

/** The way of the complaint, newest first: received, answered, taken further. */
export function ComplaintStory({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const entries = useEntries(complaint);
  return (
    <Story title={t("complaints.story.title")}>
      {entries.map(({ id, on, title, text, by }) => (
        <StoryEvent key={id} kind="key" date={format.date(on)} title={title} by={by ?? undefined}>
          {text}
        </StoryEvent>
      ))}
    </Story>
  );
}

function useEntries(complaint: ComplaintRecord): Entry[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { receivedOn, first, secondReceivedOn, second, court, withdrawnOn } = complaint;
  const outcome = (code: NonNullable<typeof first>["outcome"]) => labelOf(complaintOutcomes, code, language);
  const told: (Entry | null)[] = [
    { id: "received", on: receivedOn, title: t("complaints.story.received") },
    first && {
      id: "first",
      on: first.on,
      title: t("complaints.story.first", { outcome: outcome(first.outcome) }),
      text: first.answer,
      by: first.by,
    },
    secondReceivedOn && {
      id: "again",
      on: secondReceivedOn,
      title: t("complaints.story.secondReceived"),
    },
    second && {
      id: "second",
      on: second.on,
      title: t("complaints.story.second", { number: second.number, outcome: outcome(second.outcome) }),
      text: second.answer,
    },
    court && { id: "court", on: court.on, title: t("complaints.story.court", { court: court.name }) },
    withdrawnOn && { id: "withdrawn", on: withdrawnOn, title: t("complaints.story.withdrawn") },
  ];
  return told.filter((entry) => entry !== null).toReversed();
}
