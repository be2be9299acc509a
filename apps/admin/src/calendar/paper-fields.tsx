import type { PlainDate } from "@tgpl/domain";
import { AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import type { YearDraft } from "./year-draft.ts";

export interface PaperFieldsProps {
  draft: YearDraft;
  messageOf: (code: "number-missing" | "day-missing") => string | undefined;
  onChange: (draft: YearDraft) => void;
}

/** The paper that announces the year: its number and its day. */
export function PaperFields({ draft, messageOf, onChange }: PaperFieldsProps) {
  const { t } = useTranslation();
  return (
    <AnswerPart title={t("calendar.paper")}>
      <div className="paper-fields">
        <TextField
          label={t("calendar.number")}
          hint={t("calendar.numberHint")}
          id="calendar-number"
          maxLength={200}
          value={draft.number}
          error={messageOf("number-missing")}
          onChange={(event) => onChange({ ...draft, number: event.target.value })}
        />
        <DateField
          label={t("calendar.paperDay")}
          id="calendar-on"
          value={draft.on}
          error={messageOf("day-missing")}
          onChange={(on) => onChange({ ...draft, on: on as PlainDate | null })}
        />
      </div>
    </AnswerPart>
  );
}
