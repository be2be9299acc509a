import { type Deadline, dayOf, explainDeadline, getDeadlineRule } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { CaseRecord } from "./case-page.tsx";
import { useDeadlineWords } from "./use-deadline-words.ts";

/** The limit that runs on the case: its day, and how it was counted. */
export function DeadlineEvent({ legalCase }: { legalCase: CaseRecord }) {
  return legalCase.clock && <RunningLimit clock={legalCase.clock} />;
}

function RunningLimit({ clock }: { clock: Deadline }) {
  const format = useFormat();
  const [language] = useLanguage();
  const { kind, left } = useDeadlineWords(clock);
  return (
    <StoryEvent
      kind={kind === "late" ? "late" : "coming"}
      date={format.date(dayOf(clock.due))}
      dateNote={left}
      title={getDeadlineRule(clock.rule, dayOf(clock.from)).title[language]}
    >
      {explainDeadline(clock, language)}
    </StoryEvent>
  );
}
