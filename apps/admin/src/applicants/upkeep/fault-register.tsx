import { type DataFaultKind, dataFaultKinds, dataFaults, getTerm } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import type { Fault } from "./fault-list.tsx";
import { markOfKind } from "./fault-mark.ts";

const tones = { today: "today", stopped: "stopped", waiting: "waiting", unknown: "stopped" } as const;
const termOf = (code: Fault["code"]) => getTerm(dataFaults, code, "code");

export interface FaultRegisterProps {
  faults: readonly Fault[];
  onSetAside: (fault: Fault) => void;
}

/** The faults by kind, worst first; each row leads to the very field. */
export function FaultRegister({ faults, onSetAside }: FaultRegisterProps) {
  const [language] = useLanguage();
  const filled = dataFaultKinds.filter(({ code }) =>
    faults.some((fault) => termOf(fault.code).kind === code),
  );
  return (
    <Register>
      {filled.map(({ code, label }) => (
        <RegisterSection key={code} kind={markOfKind[code]} title={label[language]}>
          {faults
            .filter((fault) => termOf(fault.code).kind === code)
            .map((fault) => (
              <FaultRow key={fault.id} fault={fault} kind={code} onSetAside={onSetAside} />
            ))}
        </RegisterSection>
      ))}
    </Register>
  );
}

interface RowProps {
  fault: Fault;
  kind: DataFaultKind;
  onSetAside: (fault: Fault) => void;
}

function FaultRow({ fault, kind, onSetAside }: RowProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const { applicantId, fullName, birthDate, communeName, setAsideUntil, setAsideReason } = fault;
  const { label, mend, part } = termOf(fault.code);
  const link = href({ to: "/applicants/$id", params: { id: applicantId }, search: { mend: part } });
  const who = birthDate
    ? `${fullName}, ${t("applicants.bornOn", { date: format.date(birthDate) })}`
    : fullName;
  return (
    <RegisterRow
      tone={tones[markOfKind[kind]]}
      time={
        setAsideUntil
          ? t("applicants.upkeep.until", { date: format.date(setAsideUntil) })
          : format.date(fault.foundOn)
      }
      timeNote={setAsideUntil ? t("applicants.upkeep.aside") : t("applicants.upkeep.found")}
      title={label[language]}
      href={link}
      details={[who, communeName, mend[language], ...(setAsideReason ? [setAsideReason] : [])]}
      action={
        <div className="buttons">
          <ButtonLink
            kind="do"
            href={link}
            aria-label={t("applicants.upkeep.mendOf", { name: fullName, fault: label[language] })}
          >
            {t("applicants.upkeep.mend")}
          </ButtonLink>
          <Button
            kind="bare"
            onClick={() => onSetAside(fault)}
            aria-label={t("applicants.upkeep.setAsideOf", { name: fullName, fault: label[language] })}
          >
            {t("applicants.upkeep.setAside")}
          </Button>
        </div>
      }
    />
  );
}
