import { entryNatures, labelOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { type HistoryEntry, useFactTitle, useFactValueWords } from "./use-fact-value-words.ts";

export interface EntryEventProps {
  entry: HistoryEntry;
  onCorrect: ((entry: HistoryEntry) => void) | undefined;
}

/** One entry: since when it was so in the margin, what, and who wrote it down when and why. */
export function EntryEvent({ entry, onCorrect }: EntryEventProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const title = useFactTitle();
  const words = useFactValueWords();
  const { fact, value, from, nature, recordedAt, recordedBy, reason, isPutRight } = entry;
  const what = t("applicants.history.entry", { fact: title(fact), value: words(fact, value) });
  const by = t("applicants.history.by", {
    nature: labelOf(entryNatures, nature, language),
    name: recordedBy ?? t("applicants.history.nobody"),
    at: format.dateTime(recordedAt),
  });
  return (
    <StoryEvent
      kind={nature === "change" ? "key" : undefined}
      date={from ? format.date(from) : t("applicants.history.always")}
      title={what}
      by={by}
    >
      {(reason || isPutRight || onCorrect) && (
        <>
          {reason} {isPutRight && <Status kind="stopped">{t("applicants.history.putRight")}</Status>}
          {!isPutRight && onCorrect && (
            <Button
              kind="bare"
              onClick={() => onCorrect(entry)}
              aria-label={t("applicants.history.correctOf", { fact: what })}
            >
              {t("applicants.history.correct")}
            </Button>
          )}
        </>
      )}
    </StoryEvent>
  );
}
