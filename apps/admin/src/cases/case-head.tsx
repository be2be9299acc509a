import {
  citeProvision,
  formsOfAid,
  type Language,
  labelOf,
  proceedingsStages,
  provisions,
  reportingGroundOrder,
} from "@tgpl/domain";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useDescribeDisability } from "../applicants/use-disability-words.ts";
import type { CaseRecord } from "./case-page.tsx";

/** Whose case it is, about what, and by which ground of the law. */
export function CaseHead({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const describeDisability = useDescribeDisability();
  const { applicant, provider } = legalCase;
  const { disability } = applicant.facts;
  const { stage } = legalCase.aside;
  const facts = [
    labelOf(formsOfAid, legalCase.formOfAid, language),
    stage && [labelOf(proceedingsStages, stage.stage, language), stage.agency].join(", "),
    disability && describeDisability(disability),
    groundOf(legalCase.reportingGround, language),
    provider ? t("cases.head.provider", { name: provider.fullName }) : t("cases.head.noProvider"),
  ];
  return (
    <PageHead
      title={t("cases.head.title", { name: applicant.fullName, matter: legalCase.matter })}
      crumbs={[
        { label: t("frame.places.cases"), href: `${import.meta.env.BASE_URL}cases` },
        { label: <span className="nowrap">{legalCase.fileCode}</span> },
      ]}
      facts={facts.filter(Boolean)}
    />
  );
}

/** The group under which the case counts, with the clause that names it. */
function groundOf(code: string | null, language: Language): string | undefined {
  const group = reportingGroundOrder.find((candidate) => candidate.code === code);
  if (!group) return undefined;
  const clause = provisions.find(({ rule }) => rule && group.grounds.includes(rule.ground));
  return [group.title[language], clause && citeProvision(clause.id, language)].filter(Boolean).join(", ");
}
