import { type PlainDate, partsOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { weeksOf } from "../calendar/months-of.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import type { DutyTurn } from "./duty-page.tsx";

export interface DutyMonthProps {
  on: PlainDate;
  turns: readonly DutyTurn[];
  onChanged: () => void;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The month by weeks: in each day the courts and who is there. */
export function DutyMonth({ on, turns, onChanged }: DutyMonthProps) {
  const { t } = useTranslation();
  const { year, month } = partsOf(on);
  const title = t("duty.count", { count: turns.length });
  const remove = useRemove(onChanged);
  return (
    <Sheet title={title}>
      <SaveError error={remove.error} faults={[]} attempt={remove.attempt} onSeeNew={onChanged} />
      <ScrollBox label={title}>
        <DataTable
          className="duty-month"
          heads={weekdays.map((weekday) => t(`calendar.weekdays.${weekday}`))}
        >
          {weeksOf(year, month).map((week, at) => (
            <tr key={at}>
              {week.map((day, column) => (
                <td key={day ?? column}>
                  {day && (
                    <Day day={day} turns={turns.filter((turn) => turn.on === day)} onRemove={remove.send} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </DataTable>
      </ScrollBox>
    </Sheet>
  );
}

function useRemove(onChanged: () => void) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const write = useWrite(api.duty.remove.mutationOptions());
  const send = ({ id, provider }: DutyTurn) =>
    write.send({ id }, () => {
      say(t("duty.removed", { name: provider.fullName }));
      onChanged();
      keepFocus();
    });
  return { send, error: write.error, attempt: write.attempt };
}

interface DayProps {
  day: PlainDate;
  turns: readonly DutyTurn[];
  onRemove: (turn: DutyTurn) => void;
}

function Day({ day, turns, onRemove }: DayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const mayPlan = useHasRight("duty.write");
  return (
    <>
      <b aria-current={day === today ? "date" : undefined}>{format.dayMonth(day)}</b>
      {turns.length > 0 && (
        <ul>
          {turns.map((turn) => (
            <li key={turn.id}>
              {turn.provider.fullName}
              <small className="soft">{turn.agency.name}</small>
              {mayPlan && (
                <button
                  type="button"
                  className="as-link no-print"
                  onClick={() => onRemove(turn)}
                  aria-label={t("duty.removeFor", { name: turn.provider.fullName, day: format.date(day) })}
                >
                  {t("duty.remove")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
