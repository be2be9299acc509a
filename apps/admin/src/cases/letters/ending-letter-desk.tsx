import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import "../../eligibility/letters/letter.css";
import { FormNotes } from "../../eligibility/letters/letter-desk.tsx";
import type { LetterFacts } from "../../eligibility/letters/letter-facts.ts";
import { LetterPaper } from "../../eligibility/letters/letter-paper.tsx";
import { useLetterFacts } from "../../eligibility/letters/use-letter-facts.ts";
import { useLetterPageRule } from "../../eligibility/letters/use-letter-page-rule.ts";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useStatus } from "../../session/use-status.ts";
import type { CaseRecord } from "../case-page.tsx";
import { composeEndingLetter, type Ending } from "./compose-ending-letter.ts";
import { endingLetterRoute } from "./ending-letter.route.ts";
import { useCaseCrumbs } from "./use-case-crumbs.ts";

export interface EndingLetterDeskProps {
  ending: Ending;
  legalCase: CaseRecord;
  record: RequestRecord;
}

/** The letter, the size of its print, and in English an aid for reading it. */
export function EndingLetterDesk({ ending, legalCase, record }: EndingLetterDeskProps) {
  const { t } = useTranslation();
  const { print } = endingLetterRoute.useSearch();
  const title = t(`letters.title.${ending}`, { name: legalCase.applicant.fullName });
  usePageTitle(title);
  useLetterPageRule();
  const facts = useLetterFacts(record);
  const needsLarge = legalCase.accessNeeds.includes("large-print");
  const isLarge = print === undefined ? needsLarge : print === "large";
  return (
    <div className="letter-desk">
      <PageHead title={title} crumbs={useCaseCrumbs(legalCase)}>
        <SizeOfPrint id={legalCase.id} isLarge={isLarge} />
        <Button kind="main" onClick={() => window.print()}>
          {t("letters.print")}
        </Button>
      </PageHead>
      {needsLarge && isLarge && <Notice tone="info">{t("letters.wantsLarge")}</Notice>}
      <p className="note soft">{t("letters.fillIn")}</p>
      {facts && <Papers ending={ending} legalCase={legalCase} facts={facts} isLarge={isLarge} />}
      <FormNotes />
    </div>
  );
}

function SizeOfPrint({ id, isLarge }: { id: string; isLarge: boolean }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Segmented
      label={t("letters.size")}
      current={isLarge ? "large" : "usual"}
      segments={(["usual", "large"] as const).map((print) => ({
        id: print,
        label: t(`letters.${print}`),
        href: href({ to: "/cases/$id/letter", params: { id }, search: { print } }),
      }))}
    />
  );
}

type PapersProps = { ending: Ending; legalCase: CaseRecord; facts: LetterFacts; isLarge: boolean };

/** The letter is Vietnamese. Who reads English gets its words beside it, never on paper. */
function Papers({ ending, legalCase, facts, isLarge }: PapersProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: status } = useStatus();
  const look = { facts, isLarge, isDemo: status?.kind === "demo", isDraft: false };
  const letterIn = (words: "vi" | "en") => composeEndingLetter(ending, legalCase, facts, words);
  return (
    <>
      <LetterPaper letter={letterIn("vi")} language="vi" {...look} />
      {language === "en" && (
        <Sheet title={t("letters.aid")} className="letter-aid" padded>
          <p className="note soft">{t("letters.aidText")}</p>
          <LetterPaper letter={letterIn("en")} language="en" {...look} />
        </Sheet>
      )}
    </>
  );
}
