import type { Language } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { type Crumb, PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useStatus } from "../../session/use-status.ts";
import "./letter.css";
import type { Letter } from "./letter.ts";
import { FormNotes } from "./letter-desk.tsx";
import type { LetterFacts } from "./letter-facts.ts";
import type { LetterRegistration } from "./letter-head.tsx";
import { LetterPaper } from "./letter-paper.tsx";
import type { PrintSize } from "./print-size.ts";
import { useLetterFacts } from "./use-letter-facts.ts";
import { useLetterPageRule } from "./use-letter-page-rule.ts";

export interface PersonLetterDeskProps {
  title: string;
  crumbs: Crumb[];
  /** The request of the person to whom the letter goes: what they need is written there. */
  record: RequestRecord;
  /** As asked for in the address; otherwise as the person needs it. */
  print: PrintSize | undefined;
  hrefOf: (print: PrintSize) => string;
  compose: (facts: LetterFacts, language: Language) => Letter;
  /** Who writes, where that is not the office of the request. */
  sender?: ((facts: LetterFacts) => LetterFacts) | undefined;
  registration?: LetterRegistration | null | undefined;
}

/** A letter to a person, the size of its print, and in English an aid for reading it. */
export function PersonLetterDesk({ title, crumbs, record, print, hrefOf, ...letter }: PersonLetterDeskProps) {
  const { t } = useTranslation();
  usePageTitle(title);
  useLetterPageRule();
  const facts = useLetterFacts(record);
  const { accessNeeds } = record.applicant;
  const needsLarge = accessNeeds.includes("large-print");
  const isLarge = print === undefined ? needsLarge : print === "large";
  return (
    <div className="letter-desk">
      <PageHead title={title} crumbs={crumbs}>
        <SizeOfPrint isLarge={isLarge} hrefOf={hrefOf} />
        <Button kind="main" onClick={() => window.print()}>
          {t("letters.print")}
        </Button>
      </PageHead>
      {accessNeeds.includes("braille") && <Notice tone="info">{t("letters.wantsBraille")}</Notice>}
      {needsLarge && isLarge && <Notice tone="info">{t("letters.wantsLarge")}</Notice>}
      <p className="note soft">{t("letters.fillIn")}</p>
      {facts && <Papers facts={letter.sender?.(facts) ?? facts} isLarge={isLarge} {...letter} />}
      <FormNotes />
    </div>
  );
}

function SizeOfPrint({ isLarge, hrefOf }: { isLarge: boolean; hrefOf: (print: PrintSize) => string }) {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t("letters.size")}
      current={isLarge ? "large" : "usual"}
      segments={(["usual", "large"] as const).map((print) => ({
        id: print,
        label: t(`letters.${print}`),
        href: hrefOf(print),
      }))}
    />
  );
}

type PapersProps = Pick<PersonLetterDeskProps, "compose" | "registration"> & {
  facts: LetterFacts;
  isLarge: boolean;
};

/** The letter is Vietnamese. Who reads English gets its words beside it, never on paper. */
function Papers({ compose, facts, isLarge, registration }: PapersProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: status } = useStatus();
  const look = { facts, isLarge, registration, isDemo: status?.kind === "demo", isDraft: false };
  return (
    <>
      <LetterPaper letter={compose(facts, "vi")} language="vi" {...look} />
      {language === "en" && (
        <Sheet title={t("letters.aid")} className="letter-aid" padded>
          <p className="note soft">{t("letters.aidText")}</p>
          <LetterPaper letter={compose(facts, "en")} language="en" {...look} />
        </Sheet>
      )}
    </>
  );
}
