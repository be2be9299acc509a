import { citeProvision, consentForms, consentPurposes, consentScopes, isWithin, labelOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useToday } from "../../session/clock.tsx";
import { useHasRight } from "../../session/me.ts";
import { ConsentDialog } from "./consent-dialog.tsx";

export type Consent = Outputs["applicants"]["beside"]["consents"][number];

export interface ConsentsSheetProps {
  id: string;
  consents: readonly Consent[];
  onChanged: () => void;
}

/** Nothing of the person or the case is told without one of these, unless a law allows it. */
export function ConsentsSheet({ id, consents, onChanged }: ConsentsSheetProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { say } = useAnnouncer();
  const mayWrite = useHasRight("applicant.write");
  const [isAdding, setAdding] = useState(false);
  const done = () => {
    setAdding(false);
    say(t("applicants.saved"));
    onChanged();
  };
  return (
    <Sheet
      title={t("applicants.beside.consents")}
      aside={mayWrite && <Button onClick={() => setAdding(true)}>{t("applicants.beside.addConsent")}</Button>}
      footer={t("applicants.beside.consentRule", { law: citeProvision("11/2017/QH14#6.1", language) })}
    >
      {consents.length === 0 && <p className="empty">{t("applicants.beside.noConsents")}</p>}
      {consents.map((consent) => (
        <ConsentRow key={consent.id} consent={consent} mayWrite={mayWrite} onChanged={onChanged} />
      ))}
      {isAdding && <ConsentDialog applicantId={id} onClose={() => setAdding(false)} onDone={done} />}
    </Sheet>
  );
}

interface RowProps {
  consent: Consent;
  mayWrite: boolean;
  onChanged: () => void;
}

function ConsentRow({ consent, mayWrite, onChanged }: RowProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { from, until, withdrawnOn, toWhom, recordedBy } = consent;
  const holds = useHolds(consent);
  const purpose = labelOf(consentPurposes, consent.purpose, language);
  const scope = consent.scope.map((part) => labelOf(consentScopes, part, language)).join("; ");
  return (
    <>
      <RegisterRow
        tone={holds ? "done" : "stopped"}
        time={t(
          holds
            ? "applicants.beside.holds"
            : withdrawnOn
              ? "applicants.beside.withdrawn"
              : "applicants.beside.over",
        )}
        timeNote={
          withdrawnOn
            ? t("applicants.beside.from", { date: format.date(withdrawnOn) })
            : until
              ? t("applicants.beside.until", { date: format.date(until) })
              : t("applicants.beside.from", { date: format.date(from) })
        }
        title={t("applicants.beside.consentTo", { purpose, toWhom })}
        details={[
          scope,
          labelOf(consentForms, consent.form, language),
          t("applicants.beside.from", { date: format.date(from) }),
          ...(recordedBy ? [t("applicants.beside.recordedBy", { name: recordedBy })] : []),
        ]}
        action={
          mayWrite &&
          withdrawnOn === null && (
            <Button kind="neutral" onClick={() => setAsking(true)}>
              {t("applicants.beside.withdraw")}
            </Button>
          )
        }
      />
      {isAsking && <Withdraw consent={consent} onClose={() => setAsking(false)} onDone={onChanged} />}
    </>
  );
}

function useHolds({ from, until, withdrawnOn }: Consent): boolean {
  const today = useToday();
  return isWithin(today, { from, until }) && (withdrawnOn === null || today < withdrawnOn);
}

function Withdraw({
  consent,
  onClose,
  onDone,
}: {
  consent: Consent;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const today = useToday();
  const write = useWrite(api.applicants.withdrawConsent.mutationOptions());
  const withdraw = () =>
    write.send({ id: consent.id, version: consent.version, on: today }, () => {
      onClose();
      onDone();
    });
  return (
    <ConfirmDialog
      title={t("applicants.beside.withdrawTitle")}
      isOpen
      confirmLabel={t("applicants.beside.withdraw")}
      isBusy={write.isSaving}
      onConfirm={withdraw}
      onCancel={onClose}
    >
      <p>{t("applicants.beside.withdrawText", { toWhom: consent.toWhom })}</p>
      <SaveError error={write.error} attempt={write.attempt} />
    </ConfirmDialog>
  );
}
