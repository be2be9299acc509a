import { isPlainDate, type PlainDate } from "@tgpl/domain";
import { AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";

export interface AddDayProps {
  year: number;
  onOpen: (date: PlainDate) => void;
}

/** A day by typing it, for those who do not aim at a calendar. */
export function AddDay({ year, onOpen }: AddDayProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const open = () => {
    const isOfYear = isPlainDate(typed) && typed.startsWith(`${year}-`);
    setRefused(!isOfYear);
    if (isOfYear) onOpen(typed);
  };
  return (
    <AnswerPart title={t("calendar.addTitle")}>
      <div className="paper-fields">
        <DateField
          label={t("calendar.day")}
          value={typed}
          error={isRefused ? t("calendar.dayOfYear", { year }) : undefined}
          onChange={setTyped}
        />
        <Button onClick={open}>{t("calendar.add")}</Button>
      </div>
    </AnswerPart>
  );
}
