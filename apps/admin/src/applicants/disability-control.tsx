import { factQuestion } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { type ThreeValued, YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DisabilityDialog } from "./disability-dialog.tsx";
import { useAnswer } from "./use-answer.ts";

/** "Yes" asks which types, which degree, and for the certificate, in a dialog. */
export function DisabilityControl({ big }: { big: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer("disability");
  const [isOpen, setOpen] = useState(false);
  const has: ThreeValued = answer === "unknown" ? "unknown" : answer !== null;
  const choose = (next: ThreeValued) => {
    if (next === true) setOpen(true);
    else setAnswer(next === false ? null : "unknown");
  };
  return (
    <div className="buttons">
      {has === true && (
        <Button onClick={() => setOpen(true)} aria-label={t("applicants.disability.edit")}>
          {t("applicants.edit")}
        </Button>
      )}
      <YesNoUnknown
        label={factQuestion("disability", language).question}
        big={big}
        value={big && has === "unknown" ? null : has}
        onChange={choose}
      />
      {isOpen && <DisabilityDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
