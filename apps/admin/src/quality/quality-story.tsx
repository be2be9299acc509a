import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Story, StoryEvent } from "@tgpl/ui/story.tsx";
import { useTranslation } from "react-i18next";
import type { AppraisalRecord } from "./sheet-form.ts";
import { writtenPoints } from "./written-points.ts";

/** What happened to the quality of the case, newest first, with what stood there before. */
export function QualityStory({ record: { events } }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  return (
    <Story title={t("quality.story.title")}>
      {events.length === 0 && <p className="empty">{t("quality.story.empty")}</p>}
      {events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </Story>
  );
}

function Event({ event }: { event: AppraisalRecord["events"][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, at, by, reason, pointsBefore } = event;
  const before =
    pointsBefore !== null && t("quality.story.before", { points: writtenPoints(format, pointsBefore) });
  return (
    <StoryEvent
      kind="key"
      date={format.date(at)}
      dateNote={format.time(at)}
      title={t(`quality.story.kinds.${kind}`)}
      by={by ?? undefined}
    >
      {[reason, before].filter(Boolean).join(" ")}
    </StoryEvent>
  );
}
