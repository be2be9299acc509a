import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface StoryProps {
  title: ReactNode;
  /** Right of the title, such as a `Segmented` for summary or everything. */
  aside?: ReactNode | undefined;
  /** `StoryEvent`s, newest first, with one `TodayLine` between coming and past. */
  children: ReactNode;
}

/** What happened to a record, on the margin of the register. */
export function Story({ title, aside, children }: StoryProps) {
  return (
    <section className="story">
      <header>
        <h2>{title}</h2>
        <span className="grow" />
        {aside}
      </header>
      {children}
    </section>
  );
}

export interface StoryEventProps {
  /** `key`: a step of the procedure; `late`: a limit that passed; `coming`: still ahead. */
  kind?: "key" | "late" | "coming" | undefined;
  date: ReactNode;
  /** Time of day, or how far away. */
  dateNote?: ReactNode | undefined;
  title: ReactNode;
  /** Who recorded it, on which form. */
  by?: ReactNode | undefined;
  children?: ReactNode | undefined;
}

export function StoryEvent({ kind, date, dateNote, title, by, children }: StoryEventProps) {
  return (
    <article className={kind ? `event ${kind}` : "event"}>
      <div className="date">
        <b>{date}</b>
        {dateNote}
      </div>
      <div className="told">
        <h3>{title}</h3>
        {children && <p>{children}</p>}
        {by && <p className="by">{by}</p>}
      </div>
    </article>
  );
}

export function TodayLine({ date }: { date: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <p className="today-line">
      <b>{t("story.today")}</b>
      <span>{date}</span>
    </p>
  );
}
