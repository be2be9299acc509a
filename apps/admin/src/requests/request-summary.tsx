import { fieldsOfLaw, formsOfAid, labelOf, partyRoles, requestChannels, requesterKinds } from "@tgpl/domain";
import { type Definition, DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useDescribeDisability } from "../applicants/use-disability-words.ts";
import { useHref } from "../routing/use-href.ts";
import { NeedsText } from "./needs-text.tsx";
import type { RequestRecord } from "./request-form-value.ts";
import { usePaperWords } from "./use-paper-words.ts";
import { useReceptionLines } from "./use-reception-lines.ts";

/** The request as it was written down, to be read and not to be changed. */
export function RequestSummary({ record }: { record: RequestRecord }) {
  return (
    <>
      <Person record={record} />
      <Matter record={record} />
    </>
  );
}

function Person({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const describe = useDescribeDisability();
  const { applicant } = record;
  const { disability } = applicant.facts;
  const definitions = [
    {
      id: "name",
      term: t("applicants.fullName"),
      text: (
        <Link href={href({ to: "/applicants/$id", params: { id: applicant.id } })}>{applicant.fullName}</Link>
      ),
    },
    applicant.birthDate && {
      id: "born",
      term: t("applicants.birthDate"),
      text: format.date(applicant.birthDate),
    },
    applicant.accessNeeds.length > 0 && {
      id: "needs",
      term: t("applicants.accessNeeds"),
      text: <NeedsText needs={applicant.accessNeeds} support={record.reception.support} />,
    },
    { id: "commune", term: t("applicants.commune"), text: applicant.communeName },
    disability && { id: "disability", term: t("requests.summary.disability"), text: describe(disability) },
  ];
  return <Definitions title={t("requests.person")} definitions={definitions} />;
}

function Matter({ record }: { record: RequestRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const who = [labelOf(requesterKinds, record.requesterKind, language), record.requesterName];
  const describePaper = usePaperWords();
  const papers = record.papers.map(describePaper);
  const definitions = [
    { id: "matter", term: t("requests.matter"), text: record.matter },
    { id: "field", term: t("requests.fieldOfLaw"), text: labelOf(fieldsOfLaw, record.fieldOfLaw, language) },
    { id: "form", term: t("requests.formOfAid"), text: labelOf(formsOfAid, record.formOfAid, language) },
    record.hearingOn && {
      id: "hearing",
      term: t("requests.summary.hearing"),
      text: format.date(record.hearingOn),
    },
    record.limitationOn && {
      id: "limitation",
      term: t("requests.summary.limitation"),
      text: format.date(record.limitationOn),
    },
    ...record.reception.others.map(({ role, fullName }, at) => ({
      id: `other-${at}`,
      term: labelOf(partyRoles, role, language),
      text: fullName,
    })),
    { id: "channel", term: t("requests.channel"), text: labelOf(requestChannels, record.channel, language) },
    { id: "who", term: t("requests.requesterKind"), text: who.filter(Boolean).join(": ") },
    {
      id: "papers",
      term: t("requests.papersTitle"),
      text: papers.length > 0 ? papers.join("; ") : t("requests.summary.noPapers"),
    },
    ...useReceptionLines(record),
  ];
  return <Definitions title={t("requests.matterTitle")} definitions={definitions} />;
}

function Definitions({
  title,
  definitions,
}: {
  title: string;
  definitions: (Definition | null | undefined | "" | false)[];
}) {
  return (
    <Sheet title={title} className="summary" padded>
      <DefinitionList definitions={definitions.filter((one): one is Definition => Boolean(one))} />
    </Sheet>
  );
}
