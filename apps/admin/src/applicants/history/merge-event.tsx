import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainBecause } from "../../api/explain-because.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useHasRight } from "../../session/me.ts";

export interface MergeEventProps {
  merge: Outputs["applicants"]["history"]["merges"][number];
  onUndone: () => Promise<unknown>;
}

/** Two records became one; undone from here, or said what now rests on it. */
export function MergeEvent({ merge, onUndone }: MergeEventProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const name = merge.mergedBy ?? t("applicants.history.nobody");
  const { undoneAt, because } = merge;
  return (
    <StoryEvent
      kind="key"
      date={format.date(merge.mergedAt)}
      title={t("applicants.history.merged", { name: merge.otherName })}
      by={t("applicants.history.mergedBy", { name, at: format.dateTime(merge.mergedAt) })}
    >
      {undoneAt && t("applicants.history.undone", { at: format.dateTime(undoneAt) })}
      {!undoneAt && because.length > 0 && (
        <>
          {t("applicants.history.cannotUndo")} {explainBecause(because, language).join(" ")}
        </>
      )}
      {because.length === 0 && <Undo merge={merge} onUndone={onUndone} />}
    </StoryEvent>
  );
}

function Undo({ merge, onUndone }: MergeEventProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const write = useWrite(api.applicants.undoMerge.mutationOptions());
  if (!useHasRight("applicant.merge")) return null;
  const undone = async () => {
    say(t("applicants.history.undoneNow"));
    await cache.invalidateQueries({ queryKey: api.applicants.pathKey() });
    await onUndone();
  };
  return (
    <>
      <Button isBusy={write.isSaving} onClick={() => write.send({ mergeId: merge.id }, () => void undone())}>
        {t("applicants.history.undo")}
      </Button>
      <SaveError error={write.error} attempt={write.attempt} />
    </>
  );
}
