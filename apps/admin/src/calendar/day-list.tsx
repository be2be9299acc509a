import type { PlainDate } from "@tgpl/domain";
import { AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { isSure, type MarkedDay } from "./marked-day.ts";

export interface DayListProps {
  days: readonly MarkedDay[];
  /** Both left out: the list is only read. */
  onChange?: ((day: MarkedDay) => void) | undefined;
  onOpen?: ((date: PlainDate) => void) | undefined;
  onConfirmAll?: (() => void) | undefined;
  /** Who entered a day, and when. */
  noteOf?: ((date: PlainDate) => string | undefined) | undefined;
}

/** The marked days by name: each is ticked once it was seen in the paper that announces it. */
export function DayList({ days, onChange, onOpen, onConfirmAll, noteOf }: DayListProps) {
  const { t } = useTranslation();
  const unsure = days.filter((day) => !isSure(day)).length;
  return (
    <AnswerPart title={t("calendar.listTitle", { count: days.length })}>
      {onChange && <p className="note soft">{t("calendar.listHint")}</p>}
      <ul id="calendar-days" tabIndex={-1}>
        {days.map((day) => (
          <li key={day.date} className="paper">
            {onChange ? (
              <CheckboxField
                label={<DayWords day={day} />}
                checked={isSure(day)}
                onChange={(event) =>
                  onChange({ ...day, evidence: event.target.checked ? "seen" : "unconfirmed" })
                }
              />
            ) : (
              <span>
                <DayWords day={day} />
                {noteOf && <small>{noteOf(day.date)}</small>}
              </span>
            )}
            {onOpen ? <Open day={day} onOpen={onOpen} /> : <Mark day={day} />}
          </li>
        ))}
      </ul>
      {onConfirmAll && unsure > 0 && (
        <button type="button" className="as-link note" onClick={onConfirmAll}>
          {t("calendar.confirmAll", { count: unsure })}
        </button>
      )}
    </AnswerPart>
  );
}

function DayWords({ day: { date, name } }: { day: MarkedDay }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return (
    <>
      <b className="nowrap">{format.dayMonth(date)}</b> {name ? name[language] : t("calendar.kinds.worked")}
    </>
  );
}

function Open({ day: { date }, onOpen }: { day: MarkedDay; onOpen: (date: PlainDate) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <button
      type="button"
      className="as-link note"
      aria-label={t("calendar.changeDay", { day: format.date(date) })}
      onClick={() => onOpen(date)}
    >
      {t("calendar.change")}
    </button>
  );
}

function Mark({ day }: { day: MarkedDay }) {
  const { t } = useTranslation();
  return (
    <Status kind={isSure(day) ? "done" : "unknown"} small>
      {t(isSure(day) ? "calendar.confirmed" : "calendar.notConfirmed")}
    </Status>
  );
}
