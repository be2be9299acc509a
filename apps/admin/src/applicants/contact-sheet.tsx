import { accessNeeds, labelOf } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { ApplicantRecord } from "./applicant-sheets.tsx";
import { useDistrictName } from "./use-district-name.ts";

/** Who, where and how to meet. */
export function ContactSheet({ record }: { record: ApplicantRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const district = useDistrictName(record.districtCode);
  const none = t("applicants.none");
  const former = district && t("applicants.formerDistrict", { name: district });
  const needs = record.accessNeeds.map((need) => labelOf(accessNeeds, need, language));
  const definitions = [
    { id: "nationalId", term: t("applicants.nationalId"), text: record.nationalId ?? none },
    { id: "phone", term: t("applicants.phone"), text: record.phone ?? none },
    {
      id: "commune",
      term: t("applicants.commune"),
      text: [record.communeName, former, t("applicants.communeOn", { date: format.date(record.communeOn) })]
        .filter(Boolean)
        .join(" · "),
    },
    { id: "address", term: t("applicants.address"), text: record.address ?? none },
    { id: "needs", term: t("applicants.accessNeeds"), text: needs.length > 0 ? needs.join("; ") : none },
  ];
  return (
    <Sheet title={t("applicants.contact")} padded>
      <DefinitionList definitions={definitions} />
    </Sheet>
  );
}
