import { citeProvision } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { AppraisalRecord } from "./sheet-form.ts";

/** By which clause the points are given, and what is not confirmed of it. */
export function SheetProvision({ record }: { record: Pick<AppraisalRecord, "items"> }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (!record.items) return <p>{t("quality.result.noSheet")}</p>;
  return <p>{t("quality.sheet.provision", { provision: citeProvision("12/2018/TT-BTP#16", language) })}</p>;
}
