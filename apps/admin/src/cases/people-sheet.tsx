import { labelOf, providerKinds } from "@tgpl/domain";
import { Link } from "@tgpl/ui/link.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";

/** The person who is helped and the one who helps. */
export function PeopleSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { applicant, provider, office } = legalCase;
  const items = [
    {
      id: "beneficiary",
      label: <BeneficiaryName legalCase={legalCase} />,
      value: t("cases.side.beneficiary"),
      note: applicant.communeName,
    },
    ...(provider
      ? [{ id: "provider", label: provider.fullName, value: labelOf(providerKinds, provider.kind, language) }]
      : []),
    { id: "office", label: office.name, value: t("cases.side.office") },
  ];
  return <SideList title={t("cases.side.people")} items={items} />;
}

function BeneficiaryName({ legalCase }: { legalCase: CaseRecord }) {
  const href = useHref();
  const { id, fullName } = legalCase.applicant;
  if (!useHasRight("applicant.read")) return fullName;
  return <Link href={href({ to: "/applicants/$id", params: { id } })}>{fullName}</Link>;
}
