import { useFormat } from "@tgpl/ui/format/use-format.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Struck } from "./file-lines.ts";

export interface FileRowProps {
  /** In the margin. */
  date: ReactNode;
  dateNote?: ReactNode | undefined;
  kind?: "key" | "late" | "coming" | undefined;
  title: ReactNode;
  struck: Struck;
  /** Sentences, each on a line of its own. */
  children?: ReactNode;
  by?: ReactNode | undefined;
  /** What may be done with the line; nothing once it is struck. */
  acts?: ReactNode | undefined;
}

/** A line of a case file on the margin of its time. A struck one stays readable under its stroke. */
export function FileRow({ date, dateNote, kind, title, struck, children, by, acts }: FileRowProps) {
  return (
    <article className={["event", kind, struck && "struck"].filter(Boolean).join(" ")}>
      <div className="date">
        <b>{date}</b>
        {dateNote}
      </div>
      <div className="told">
        <h3>{struck ? <s>{title}</s> : title}</h3>
        {children}
        <StruckNote struck={struck} />
        {by && <p className="by">{by}</p>}
        {!struck && acts && <p className="acts">{acts}</p>}
      </div>
    </article>
  );
}

/** When, by whom and why a line was struck. */
export function StruckNote({ struck }: { struck: Struck }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!struck) return null;
  const said = { day: format.date(struck.at), reason: struck.reason, name: struck.by ?? "" };
  return <p className="by">{struck.by ? t("cases.file.struckBy", said) : t("cases.file.struck", said)}</p>;
}

/** A word that does something with the line it stands under; the line's own name is heard with it. */
export function LineAct({ onClick, of, children }: { onClick: () => void; of: string; children: string }) {
  return (
    <button type="button" className="as-link" onClick={onClick} aria-label={`${children}: ${of}`}>
      {children}
    </button>
  );
}
