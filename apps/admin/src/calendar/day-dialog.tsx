import { dayOfWeek, holidayNames, type PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isSure, type MarkedDay } from "./marked-day.ts";

export interface DayDialogProps {
  date: PlainDate;
  day: MarkedDay | undefined;
  onChange: (day: MarkedDay | null) => void;
  onClose: () => void;
}

type Kind = MarkedDay["kind"] | "usual";

/** What a day is: as its weekday says, off for a reason, or worked in exchange. */
export function DayDialog({ date, day, onChange, onClose }: DayDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [kind, setKind] = useState<Kind>(day?.kind ?? "usual");
  const names = namesFor(day);
  const [name, setName] = useState(day?.name?.vi ?? holidayNames.announced.vi);
  const [isSeen, setSeen] = useState(day === undefined || isSure(day));
  const save = () => {
    const evidence = isSeen ? "seen" : (unsureOf(day) ?? "unconfirmed");
    const called = names.find(({ vi }) => vi === name) ?? holidayNames.announced;
    if (kind === "usual") onChange(null);
    else if (kind === "worked") onChange({ date, kind, name: null, evidence });
    else onChange({ date, kind, name: called, evidence });
    onClose();
  };
  return (
    <Dialog
      title={format.weekdayDate(date)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("dialog.cancel", { ns: "ui" })}</Button>
          <Button kind="main" onClick={save}>
            {t("calendar.setDay")}
          </Button>
        </>
      }
    >
      <KindChoice date={date} kind={kind} onChange={setKind} />
      {kind === "off" && <NameChoice names={names} name={name} onChange={setName} />}
      {kind !== "usual" && (
        <CheckboxField
          label={t("calendar.seenInPaper")}
          checked={isSeen}
          onChange={(event) => setSeen(event.target.checked)}
        />
      )}
    </Dialog>
  );
}

interface KindChoiceProps {
  date: PlainDate;
  kind: Kind;
  onChange: (kind: Kind) => void;
}

function KindChoice({ date, kind, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  const isWeekend = dayOfWeek(date) > 5;
  const usual = { value: "usual", label: t(isWeekend ? "calendar.kinds.weekend" : "calendar.kinds.working") };
  const off = { value: "off", label: t("calendar.kinds.off") };
  const worked = { value: "worked", label: t("calendar.kinds.worked"), note: t("calendar.workedHint") };
  const choices = isWeekend ? [usual, off, worked] : [usual, off];
  return (
    <ChoiceList
      label={t("calendar.whatDay")}
      choices={choices as { value: Kind; label: string; note?: string }[]}
      value={kind}
      onChange={onChange}
    />
  );
}

interface NameChoiceProps {
  names: readonly { vi: string; en: string }[];
  name: string;
  onChange: (vi: string) => void;
}

function NameChoice({ names, name, onChange }: NameChoiceProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <SelectField
      label={t("calendar.occasion")}
      emptyLabel={null}
      options={names.map((one) => ({ value: one.vi, label: one[language] }))}
      value={name}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The names of the law, and the day's own where an announcement calls it otherwise. */
function namesFor(day: MarkedDay | undefined): readonly { vi: string; en: string }[] {
  const usual = Object.values(holidayNames);
  const own = day?.name;
  return own && !usual.some(({ vi }) => vi === own.vi) ? [own, ...usual] : usual;
}

/** A weak source stays a weak source until the day is seen in the paper. */
function unsureOf(day: MarkedDay | undefined) {
  return day && !isSure(day) ? day.evidence : undefined;
}
