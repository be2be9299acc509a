import { skipToken, useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSettled } from "../api/use-settled.ts";
import { useWrite } from "../api/use-write.ts";
import type { ApplicantFormValue } from "./applicant-form-value.ts";

export type Duplicate = Outputs["applicants"]["findDuplicates"][number];

export interface DuplicateNoticeProps {
  /** The person being changed is no duplicate of themselves. */
  exceptId?: string | undefined;
  /** Shows the two side by side, or takes the known one. */
  onCompare: (duplicate: Duplicate) => void;
  /** The word on the button; "So hai người" when left out. */
  compareLabel?: string | undefined;
}

/** A person already in the register who may be the one being typed, with the reason and two answers. */
export function DuplicateNotice({ exceptId, onCompare, compareLabel }: DuplicateNoticeProps) {
  const { t } = useTranslation();
  const [notThem, setNotThem] = useState<readonly string[]>([]);
  const write = useWrite(api.applicants.notTheSame.mutationOptions());
  const found = useDuplicates(exceptId).filter(({ id }) => !notThem.includes(id));
  const isOther = ({ id }: Duplicate) => {
    setNotThem([...notThem, id]);
    // Who has no record yet cannot be remembered as somebody else.
    if (exceptId) write.send({ ids: [exceptId, id] });
  };
  const [likeliest] = found;
  if (!likeliest) return null;
  return (
    <div role="status">
      <Notice
        tone="wait"
        title={t("applicants.duplicate.title", { name: likeliest.fullName })}
        actions={
          <div className="buttons">
            <Button onClick={() => onCompare(likeliest)}>
              {compareLabel ?? t("applicants.duplicate.compare")}
            </Button>
            <Button kind="bare" onClick={() => isOther(likeliest)}>
              {t("applicants.duplicate.other")}
            </Button>
          </div>
        }
      >
        <Why duplicate={likeliest} />
      </Notice>
    </div>
  );
}

function Why({ duplicate }: { duplicate: Duplicate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { birthDate, communeName, nationalIdEnding, reasons } = duplicate;
  const facts = [
    ...reasons.map((reason) => t(`applicants.duplicate.reasons.${reason}`)),
    ...(birthDate ? [t("applicants.bornOn", { date: format.date(birthDate) })] : []),
    communeName,
    ...(nationalIdEnding ? [t("applicants.idEnding", { ending: nationalIdEnding })] : []),
  ];
  return facts.join(" · ");
}

function useDuplicates(exceptId: string | undefined): readonly Duplicate[] {
  const { control } = useFormContext<ApplicantFormValue>();
  const [fullName, birthDate, nationalId, phone] = useWatch({
    control,
    name: ["fullName", "birthDate", "nationalId", "phone"],
  });
  const typed = useSettled(JSON.stringify({ fullName, birthDate, nationalId, phone }), 400);
  const input = toInput(JSON.parse(typed));
  const { data } = useQuery(
    api.applicants.findDuplicates.queryOptions(input ? { ...input, exceptId: exceptId ?? null } : skipToken),
  );
  return input && data ? data : [];
}

type Typed = Pick<ApplicantFormValue, "fullName" | "birthDate" | "nationalId" | "phone">;

/** Numbers as the register keeps them. With one short word there is nothing to compare yet. */
function toInput({ fullName, birthDate, nationalId, phone }: Typed) {
  const idDigits = nationalId.replace(/[\s.]/g, "");
  const phoneDigits = phone.replace(/[\s.()-]/g, "").replace(/^(\+84|0084)/, "0");
  if (fullName.trim().length < 4 && idDigits.length < 12) return undefined;
  return {
    fullName: fullName.trim(),
    birthDate,
    nationalId: idDigits.length === 12 ? idDigits : null,
    phone: phoneDigits.length >= 10 ? phoneDigits : null,
  };
}
