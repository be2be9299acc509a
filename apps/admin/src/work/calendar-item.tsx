import { Link } from "@tgpl/ui/link.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { useSubjectHref } from "./use-subject-href.ts";
import { markOfGroup } from "./work-group.ts";
import type { DatedItem } from "./work-item.ts";
import { workTime } from "./work-time.ts";

/** A thing to do in its day: what, for whom, and how it stands. */
export function CalendarItem({ item }: { item: DatedItem }) {
  const { t } = useTranslation();
  const { act } = useSubjectHref();
  const isPast = workTime(item, useNow()).kind === "past" && item.pace !== "appointment";
  return (
    <li>
      <Status kind={isPast ? "late" : markOfGroup[item.group]} small plain>
        <Link href={act(item)}>{t(`work.kinds.${item.kind}`)}</Link>
      </Status>{" "}
      <span className="soft">{[item.fullName, item.fileCode].filter(Boolean).join(", ")}</span>
    </li>
  );
}
