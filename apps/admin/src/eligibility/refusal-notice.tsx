import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { useRefusalWords } from "./use-refusal-words.ts";

/** By which ground of the law it was refused, with the reason of the letter. */
export function RefusalNotice({ refusal }: { refusal: NonNullable<RequestRecord["refusal"]> }) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  return (
    <Notice title={words(refusal)}>
      <p>{refusal.reason}</p>
      {refusal.confirmation === "confirmed" && <p>{t("eligibility.refusal.confirmed")}</p>}
    </Notice>
  );
}
