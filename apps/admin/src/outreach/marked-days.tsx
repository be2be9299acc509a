import { labelOf, markedDays } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { OutreachStatusMark } from "./outreach-status-mark.tsx";
import type { OutreachYear } from "./outreach-year-page.tsx";

type Day = OutreachYear["days"][number];

/** The two days that the plan marks in each year (A3), with their events, or that there is none yet. */
export function MarkedDays({ days, year }: { days: readonly Day[]; year: number }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("outreach.days.title", { year })}>
      <ul className="marked-days">
        {days.map((day) => (
          <DayLine key={day.markedDay} day={day} year={year} />
        ))}
      </ul>
    </Sheet>
  );
}

const kindOf: Record<NonNullable<Day["without"]>, StatusKind> = {
  "not-yet": "unknown",
  "to-plan": "today",
  missed: "late",
};

function DayLine({ day: { markedDay, on, events, without }, year }: { day: Day; year: number }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const mayWrite = useHasRight("outreach.write");
  return (
    <li>
      <div className="grow">
        <strong>{labelOf(markedDays, markedDay, language)}</strong>{" "}
        <span className="soft">{format.date(on)}</span>
        {events.map(({ id, name, status, on: heldOn }) => (
          <p key={id}>
            <Link href={href({ to: "/outreach/$id", params: { id } })}>{name}</Link>{" "}
            <span className="soft">{format.date(heldOn)}</span> <OutreachStatusMark status={status} />
          </p>
        ))}
        {without && (
          <p>
            <Status kind={kindOf[without]}>{t(`outreach.days.${without}`)}</Status>
          </p>
        )}
      </div>
      {without && without !== "missed" && mayWrite && (
        <ButtonLink href={href({ to: "/outreach/new", search: { day: markedDay, year } })}>
          {t("outreach.days.plan")}
        </ButtonLink>
      )}
    </li>
  );
}
