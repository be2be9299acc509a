import { discontinuationGrounds, type PlainDate, type WithdrawalForm, withdrawalForms } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { DateField } from "@tgpl/ui/date-field.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { dialogDraft } from "../drafts/dialog-draft.ts";
import { GroundAndReasonDialog } from "../requests/ground-and-reason-dialog.tsx";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type Withdrawal = { form: WithdrawalForm | null; on: PlainDate | null };

/** Stops a case: on a ground of the law, with the reason that the letter gives. It cannot be taken back. */
export function DiscontinueDialog({ legalCase, onClose, onDone }: CaseDialogProps) {
  const { t } = useTranslation();
  const draft = dialogDraft(legalCase.id, "discontinue");
  const { write, send, seeNew } = useCaseWrite(api.cases.discontinue.mutationOptions(), legalCase, draft);
  const today = useToday();
  const [{ form, on }, setWithdrawal] = useState<Withdrawal>({ form: null, on: null });
  const [isMissing, setMissing] = useState(false);
  const withdrawal = form && on && on <= today ? { form, on } : null;
  const isComplete = (ground: string) => {
    const complete = ground !== "withdrawn" || withdrawal !== null;
    setMissing(!complete);
    return complete;
  };
  return (
    <GroundAndReasonDialog
      title={t("cases.stop.title", { code: legalCase.fileCode })}
      saveLabel={t("cases.save.discontinue")}
      prefix="stop"
      draft={draft}
      grounds={discontinuationGrounds}
      words={{
        ground: t("cases.stop.ground"),
        groundMissing: t("cases.rules.ground"),
        reason: t("cases.stop.reason"),
        reasonHint: t("cases.stop.reasonHint"),
        reasonMissing: t("cases.rules.reason"),
      }}
      warning={<Notice tone="warn">{t("cases.stop.what")}</Notice>}
      more={{
        part: (ground) =>
          ground === "withdrawn" && (
            <WithdrawalFields value={{ form, on }} onChange={setWithdrawal} isMissing={isMissing} />
          ),
        isComplete,
      }}
      write={write}
      onSave={({ ground, reason }) =>
        send({ ground, reason, withdrawal: ground === "withdrawn" ? withdrawal : null }, onDone)
      }
      onClose={onClose}
      onSeeNew={seeNew}
    />
  );
}

interface WithdrawalFieldsProps {
  value: Withdrawal;
  onChange: (value: Withdrawal) => void;
  /** Saving was tried and something was left out. */
  isMissing: boolean;
}

/** How and on which day the person took it back: by a signature, or by a fingerprint under words read aloud. */
function WithdrawalFields({ value, onChange, isMissing }: WithdrawalFieldsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const isDayWrong = value.on === null || value.on > today;
  return (
    <>
      <ChoiceList
        label={t("cases.stop.withdrawal")}
        id="stop-withdrawal"
        choices={termOptions(withdrawalForms, language)}
        value={value.form}
        onChange={(form) => onChange({ ...value, form })}
        error={isMissing && value.form === null ? t("cases.rules.withdrawal") : undefined}
      />
      <DateField
        label={t("cases.stop.withdrawnOn")}
        id="stop-withdrawnOn"
        value={value.on}
        onChange={(on) => onChange({ ...value, on: on as PlainDate | null })}
        error={isMissing && isDayWrong ? t("cases.rules.paperDay") : undefined}
      />
    </>
  );
}
