import { type DecisionWarning, type Explanation, nameDocument, uncodedAmendments } from "@tgpl/domain";
import { WarningBand } from "@tgpl/ui/answer-panel.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { UnconfirmedLink } from "../law/unconfirmed-link.tsx";
import type { ExplainedProps } from "./verdict-block.tsx";

type Warnings = Explanation["warnings"];

/** The law was amended and its text is not coded: above the grounds, never folded away. */
export function LawBand({ decision, explanation }: ExplainedProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const sentences = bandSentences(explanation.warnings);
  const law = decision.warnings.find(({ code }) => code === "amending-law-not-coded")?.law;
  const [title, ...rest] = sentences;
  if (title === undefined || law === undefined) return null;
  return (
    <WarningBand title={title.replace(/\.$/, "")}>
      {rest.join(" ")}{" "}
      <button type="button" className="as-link" onClick={() => setOpen(true)}>
        {t("eligibility.band.why")}
      </button>{" "}
      <UnconfirmedLink citation={law} />
      {isOpen && <WhyDialog law={law} sentences={sentences} onClose={() => setOpen(false)} />}
    </WarningBand>
  );
}

const ofTheLaw: readonly DecisionWarning["code"][] = [
  "amending-law-not-coded",
  "refusal-needs-legal-officer",
];

/** What concerns the law itself, sentence by sentence: the first one is the title of the band. */
export function bandSentences(warnings: Warnings): string[] {
  return warnings
    .filter(({ code }) => ofTheLaw.includes(code))
    .flatMap(({ sentence }) => sentence.split(/(?<=\.)\s+/));
}

/** All other warnings and the advice: about this person, not about the law as a whole. */
export function otherWarnings({ warnings, advice }: Explanation): string[] {
  return [
    ...warnings.filter(({ code }) => !ofTheLaw.includes(code)).map(({ sentence }) => sentence),
    ...advice,
  ];
}

interface WhyDialogProps {
  law: string;
  sentences: readonly string[];
  onClose: () => void;
}

function WhyDialog({ law, sentences, onClose }: WhyDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const amendment = uncodedAmendments.find(({ document }) => document === law);
  return (
    <Dialog
      title={nameDocument(law, language)}
      isOpen
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("law.close")}</Button>}
    >
      <p>{sentences.join(" ")}</p>
      {amendment && <p>{amendment.note[language]}</p>}
      <p>{t("eligibility.band.whatNow")}</p>
    </Dialog>
  );
}
