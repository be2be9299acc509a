import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import { useDayWords } from "./use-day-words.ts";
import type { WorkItem } from "./work-item.ts";

/** Nothing is due today: which one comes next. */
export function WorkDone({ items }: { items: readonly WorkItem[] }) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const [next] = items
    .map(({ due }) => due)
    .filter((due) => due !== null)
    .toSorted();
  return (
    <Notice tone="good" title={t("work.doneToday")}>
      {next && t("work.nextOn", { day: dayWords(next) })}
    </Notice>
  );
}
