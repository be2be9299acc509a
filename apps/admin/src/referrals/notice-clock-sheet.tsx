import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { AgencyClock } from "./agency-clock.tsx";
import { minutesBetween } from "./minutes-between.ts";
import type { NoticeRecord } from "./notice-form-value.ts";
import { useMinutesWords } from "./use-minutes-words.ts";

/** Both sides of the clock: the agency's hours, and how soon the Centre acted after the notice. */
export function NoticeClockSheet({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const { proceduralStatus, requestedAt, noticedAt, acceptedAt, declined } = notice;
  return (
    <Sheet
      title={t("notices.clockTitle")}
      aside={<span className="note soft">{t("notices.clockAside")}</span>}
      padded
    >
      <AgencyClock
        status={proceduralStatus}
        requestedAt={requestedAt}
        noticedAt={noticedAt}
        doneAt={acceptedAt ?? declined?.at}
      />
      {noticedAt && <OurTime notice={notice} noticedAt={noticedAt} />}
    </Sheet>
  );
}

/** The law says at once and names no number: it counts up, and stays as it was when it was done. */
function OurTime({
  notice,
  noticedAt,
}: {
  notice: NoticeRecord;
  noticedAt: NonNullable<NoticeRecord["noticedAt"]>;
}) {
  const { t } = useTranslation();
  const now = useNow();
  const words = useMinutesWords();
  const { acceptedAt, legalCase, declined } = notice;
  const since = (to: NonNullable<NoticeRecord["noticedAt"]>) => ({
    span: words(minutesBetween(noticedAt, to)),
  });
  if (declined) return null;
  const appointedAt = legalCase?.appointedAt;
  return (
    <div className="our-time">
      <Status kind={acceptedAt ? "done" : "running"}>
        {t(acceptedAt ? "notices.acceptedAfter" : "notices.notAcceptedFor", since(acceptedAt ?? now))}
      </Status>
      <Status kind={appointedAt ? "done" : "running"}>
        {t(appointedAt ? "notices.appointedAfter" : "notices.notAppointedFor", since(appointedAt ?? now))}
      </Status>
      <p className="note soft">{t("notices.atOnce")}</p>
    </div>
  );
}
