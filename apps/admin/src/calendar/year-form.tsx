import { holidayProvision, type PlainDate } from "@tgpl/domain";
import { AnswerPanel } from "@tgpl/ui/answer-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SaveError } from "../api/save-error.tsx";
import type { Write } from "../api/use-write.ts";
import { Citation } from "../law/citation.tsx";
import { UnconfirmedLink } from "../law/unconfirmed-link.tsx";
import { useToday } from "../session/clock.tsx";
import { AddDay } from "./add-day.tsx";
import { DayDialog } from "./day-dialog.tsx";
import { DayList } from "./day-list.tsx";
import { Legend } from "./legend.tsx";
import { type CalendarYear, type MarkedDay, withDay } from "./marked-day.ts";
import { NewerDays } from "./newer-days.tsx";
import { PaperFields } from "./paper-fields.tsx";
import { useDraftFaults } from "./use-draft-faults.ts";
import { YearCalendar } from "./year-calendar.tsx";
import type { YearDraft } from "./year-draft.ts";
import { YearMoves } from "./year-moves.tsx";

export interface YearFormProps {
  calendarYear: CalendarYear;
  draft: YearDraft;
  write: Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">;
  onChange: (draft: YearDraft) => void;
  onSave: (draft: YearDraft) => void;
  onCancel: (() => void) | undefined;
  onWithdraw: () => void;
  onSeeNew: () => void;
}

/** The days of a year while they are entered: on the calendar, in the list, with the paper that announces them. */
export function YearForm(props: YearFormProps) {
  const { calendarYear, draft, write, onChange } = props;
  const { t } = useTranslation();
  const today = useToday();
  const [opened, setOpened] = useState<PlainDate | null>(null);
  const { faults, messageOf, check, attempt } = useDraftFaults(draft, calendarYear.year);
  const setDays = (days: readonly MarkedDay[]) => onChange({ ...draft, days });
  const confirmAll = () => setDays(draft.days.map((day) => ({ ...day, evidence: "seen" }) as MarkedDay));
  const save = (given: YearDraft) => check(given) && props.onSave(given);
  return (
    <>
      <SaveError
        error={write.error}
        faults={faults}
        attempt={attempt + write.attempt}
        onSeeNew={props.onSeeNew}
      />
      <NewerDays calendarYear={calendarYear} draft={draft} onChange={onChange} />
      <div className="intake">
        <div>
          {!calendarYear.known && (
            <Notice tone="info" title={t("calendar.proposal", { year: calendarYear.year })}>
              {t("calendar.proposalText")} <Citation provision={holidayProvision} on={today} />{" "}
              <UnconfirmedLink citation={holidayProvision} />
            </Notice>
          )}
          <Legend />
          <YearCalendar year={calendarYear.year} days={draft.days} onChoose={setOpened} />
        </div>
        <AnswerPanel
          label={t("calendar.announcement")}
          moves={<YearMoves {...props} onSave={save} isSaving={write.isSaving} />}
        >
          <h2 className="vh">{t("calendar.announcement")}</h2>
          <PaperFields draft={draft} messageOf={messageOf} onChange={onChange} />
          <DayList
            days={draft.days}
            onChange={(day) => setDays(withDay(draft.days, day.date, day))}
            onOpen={setOpened}
            onConfirmAll={confirmAll}
          />
          <AddDay year={calendarYear.year} onOpen={setOpened} />
        </AnswerPanel>
      </div>
      {opened && (
        <DayDialog
          date={opened}
          day={draft.days.find(({ date }) => date === opened)}
          onChange={(day) => setDays(withDay(draft.days, opened, day))}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
