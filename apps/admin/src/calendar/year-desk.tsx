import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useWrite } from "../api/use-write.ts";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { useHasRight } from "../session/me.ts";
import { AnnouncedResult } from "./announced-result.tsx";
import type { CalendarYear } from "./marked-day.ts";
import { beginDraft, toAnnouncement, toWithdrawal, type YearDraft } from "./year-draft.ts";
import { YearForm } from "./year-form.tsx";
import { YearRecord } from "./year-record.tsx";

export interface YearDeskProps {
  calendarYear: CalendarYear;
  /** Loads the years again. */
  onSeeNew: () => Promise<unknown>;
}

type Result = Outputs["calendar"]["announceYear"];

/** One year: read, or being entered. Whoever may enter it begins at once where nobody has announced it. */
export function YearDesk({ calendarYear, onSeeNew }: YearDeskProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const mayEnter = useHasRight("directory.manage");
  const begun = beginDraft(calendarYear);
  const [draft, setDraft] = useState<YearDraft | null>(mayEnter && !calendarYear.known ? begun : null);
  const [isTouched, setTouched] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const write = useWrite(api.calendar.announceYear.mutationOptions());
  const done = async (saved: Result) => {
    setDraft(null);
    setTouched(false);
    setResult(saved);
    say(t("calendar.saved", { year: saved.year }));
    await cache.invalidateQueries({ queryKey: api.calendar.pathKey() });
    await cache.invalidateQueries({ queryKey: api.cases.pathKey() });
  };
  const send = (input: ReturnType<typeof toAnnouncement>) => {
    if (input && !write.isSaving) write.send(input, (saved) => void done(saved));
  };
  return (
    <>
      {result && <Told result={result} />}
      {draft ? (
        <YearForm
          calendarYear={calendarYear}
          draft={draft}
          write={write}
          onChange={(changed) => {
            setTouched(true);
            setDraft(changed);
          }}
          onSave={(given) => send(toAnnouncement(given, calendarYear.year))}
          onWithdraw={() => send(toWithdrawal(calendarYear))}
          onCancel={
            calendarYear.known
              ? () => {
                  setDraft(null);
                  setTouched(false);
                  write.forget();
                }
              : undefined
          }
          onSeeNew={() => void onSeeNew().then(write.forget)}
        />
      ) : (
        <YearRecord
          calendarYear={calendarYear}
          onEdit={
            mayEnter
              ? () => {
                  setResult(null);
                  setDraft(begun);
                }
              : undefined
          }
        />
      )}
      <LeaveDialog isUnsaved={isTouched} />
    </>
  );
}

/** What the announcement moved comes into sight and is read aloud: the button pressed may have stood far below. */
function Told({ result }: { result: Result }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [result]);
  return (
    <div ref={box} tabIndex={-1} className="calendar-result">
      <AnnouncedResult result={result} />
    </div>
  );
}
