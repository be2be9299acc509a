import { citeProvision, type Deadline, dayOf, getDeadlineRule, markOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
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
  const counted = useCountedDays(clock);
  const told = [counted, `${citeProvision(clock.provision, language)}.`, markOf(clock.evidence, language)];
  return (
    <StoryEvent
      kind={kind === "late" ? "late" : "coming"}
      date={format.date(dayOf(clock.due))}
      dateNote={left}
      title={getDeadlineRule(clock.rule, dayOf(clock.from)).title[language]}
    >
      {told.filter(Boolean).join(" ")}
    </StoryEvent>
  );
}

const daysInWords = 5;

/** "Tính các ngày 25/11, 26/11, 27/11." A month of days is not counted out. */
function useCountedDays({ counted }: Deadline): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  if (counted.length === 0 || counted.length > daysInWords) return undefined;
  return t("cases.deadline.counted", { days: counted.map((day) => format.dayMonth(day)).join(", ") });
}
