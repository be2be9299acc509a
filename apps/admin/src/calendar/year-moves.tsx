import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CalendarYear, isSure } from "./marked-day.ts";
import type { YearDraft } from "./year-draft.ts";

export interface YearMovesProps {
  calendarYear: CalendarYear;
  draft: YearDraft;
  isSaving: boolean;
  onSave: (draft: YearDraft) => void;
  onCancel: (() => void) | undefined;
  /** Takes the announcement back as a whole. */
  onWithdraw: () => void;
}

/** The foot of the form: saves, after saying how many days nobody has confirmed and what saving does. */
export function YearMoves(props: YearMovesProps) {
  const { calendarYear, draft, isSaving, onSave, onCancel } = props;
  const { t } = useTranslation();
  const unsure = draft.days.filter((day) => !isSure(day)).length;
  return (
    <>
      <Button kind="main" big isBusy={isSaving} onClick={() => onSave(draft)}>
        {t("calendar.save", { year: calendarYear.year })}
      </Button>
      <small>{unsure > 0 ? t("calendar.saveUnsure", { count: unsure }) : t("calendar.saveNote")}</small>
      {onCancel && (
        <div className="buttons even">
          <Button onClick={onCancel}>{t("dialog.cancel", { ns: "ui" })}</Button>
          {calendarYear.announced && <Withdraw {...props} />}
        </div>
      )}
    </>
  );
}

function Withdraw({ calendarYear: { year, builtIn }, isSaving, onWithdraw }: YearMovesProps): ReactNode {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("calendar.withdraw.do")}</Button>
      <ConfirmDialog
        title={t("calendar.withdraw.title", { year })}
        isOpen={isAsking}
        confirmLabel={t("calendar.withdraw.do")}
        isBusy={isSaving}
        onConfirm={() => {
          setAsking(false);
          onWithdraw();
        }}
        onCancel={() => setAsking(false)}
      >
        {t(builtIn ? "calendar.withdraw.toBuiltIn" : "calendar.withdraw.toUnknown", { year })}
      </ConfirmDialog>
    </>
  );
}
