import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import "./letter.css";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useStatus } from "../../session/use-status.ts";
import { ApplicationPaper } from "./application-paper.tsx";
import { composeLetter } from "./compose-letter.ts";
import type { LetterSearch } from "./letter.route.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { letterForm } from "./letter-form.ts";
import { application, isDraft, type LetterKind } from "./letter-kind.ts";
import { LetterPaper } from "./letter-paper.tsx";
import { useLetterCrumbs } from "./use-letter-crumbs.ts";
import { useLetterFacts } from "./use-letter-facts.ts";
import { useLetterPageRule } from "./use-letter-page-rule.ts";

export interface LetterDeskProps {
  record: RequestRecord;
  kind: PrintedKind;
  print: LetterSearch["print"];
}

type PrintedKind = LetterKind | typeof application;

/** The letter, what is still open in it, the size of its print, and in English an aid for reading it. */
export function LetterDesk({ record, kind, print }: LetterDeskProps) {
  const { t } = useTranslation();
  const title = t(`letters.title.${kind}`, { name: record.applicant.fullName });
  usePageTitle(title);
  useLetterPageRule();
  const facts = useLetterFacts(record);
  const needsLarge = record.applicant.accessNeeds.includes("large-print");
  const isLarge = print === undefined ? needsLarge : print === "large";
  return (
    <div className="letter-desk">
      <PageHead title={title} crumbs={useLetterCrumbs(record)}>
        <SizeOfPrint record={record} kind={kind} isLarge={isLarge} />
        <Button kind="main" onClick={() => window.print()}>
          {t("letters.print")}
        </Button>
      </PageHead>
      {kind !== application && isDraft(kind, record) && <Notice tone="warn" title={t("letters.draft")} />}
      {record.applicant.accessNeeds.includes("braille") && (
        <Notice tone="info">{t("letters.wantsBraille")}</Notice>
      )}
      {needsLarge && isLarge && <Notice tone="info">{t("letters.wantsLarge")}</Notice>}
      <p className="note soft">{t(kind === application ? "letters.application.how" : "letters.fillIn")}</p>
      {facts && <Papers facts={facts} kind={kind} isLarge={isLarge} />}
      <FormNotes />
    </div>
  );
}

function SizeOfPrint({
  record,
  kind,
  isLarge,
}: {
  record: RequestRecord;
  kind: PrintedKind;
  isLarge: boolean;
}) {
  const { t } = useTranslation();
  const href = useHref();
  const params = { id: record.id, kind };
  return (
    <Segmented
      label={t("letters.size")}
      current={isLarge ? "large" : "usual"}
      segments={(["usual", "large"] as const).map((print) => ({
        id: print,
        label: t(`letters.${print}`),
        href: href({ to: "/requests/$id/letters/$kind", params, search: { print } }),
      }))}
    />
  );
}

/** The letter is Vietnamese. Who reads English gets its words beside it, never on paper. */
function Papers({ facts, kind, isLarge }: { facts: LetterFacts; kind: PrintedKind; isLarge: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: status } = useStatus();
  const isDemo = status?.kind === "demo";
  if (kind === application) return <ApplicationPaper facts={facts} isLarge={isLarge} isDemo={isDemo} />;
  const look = { facts, isLarge, isDemo, isDraft: isDraft(kind, facts.record) };
  return (
    <>
      <LetterPaper letter={composeLetter(kind, facts, "vi")} language="vi" {...look} />
      {language === "en" && (
        <Sheet title={t("letters.aid")} className="letter-aid" padded>
          <p className="note soft">{t("letters.aidText")}</p>
          <LetterPaper letter={composeLetter(kind, facts, "en")} language="en" {...look} />
        </Sheet>
      )}
    </>
  );
}

/** What of the form nobody has confirmed: for the officer, not for the person. */
export function FormNotes() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <Sheet title={t("letters.formTitle")} className="letter-form" padded>
      <ul className="note">
        {letterForm
          .filter(({ evidence }) => evidence !== "seen")
          .map(({ words }) => (
            <li key={words.en}>{words[language]}</li>
          ))}
      </ul>
    </Sheet>
  );
}
