import { toEpoch } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import type { WorkItem } from "./work-item.ts";

/** Says once that a limit of the list has passed while it was on screen; the row stays where it is. */
export function usePassedLimits(items: readonly WorkItem[]): void {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const now = toEpoch(useNow());
  const before = useRef(now);
  useEffect(() => {
    const [passed] = items.filter(
      ({ due, pace }) =>
        due !== null && pace !== "appointment" && toEpoch(due) > before.current && toEpoch(due) <= now,
    );
    before.current = now;
    if (passed) say(t("work.passed", { what: t(`work.kinds.${passed.kind}`), name: passed.fullName }));
  }, [now]);
}
