import type { Language } from "@tgpl/domain";
import type { CSSProperties } from "react";
import { text } from "../../text/text.ts";
import type { Letter } from "./letter.ts";
import { letterStyle } from "./letter-form.ts";
import { LetterHead, type LetterRegistration, type LetterSender } from "./letter-head.tsx";

export interface LetterPaperProps {
  letter: Letter;
  facts: LetterSender;
  registration?: LetterRegistration | null | undefined;
  language: Language;
  isLarge: boolean;
  isDemo: boolean;
  isDraft: boolean;
}

/** The letter as it lies on paper: always black on white, in the theme of no screen. */
export function LetterPaper(props: LetterPaperProps) {
  const { letter, facts, registration, language, isLarge, isDemo, isDraft } = props;
  const t = text.getFixedT(language);
  return (
    <article
      className={isLarge ? "letter large" : "letter"}
      lang={language}
      aria-label={letter.subject}
      style={letterStyle(isLarge) as CSSProperties}
    >
      {isDemo && <p className="letter-demo">{t("letters.demo")}</p>}
      {isDraft && <p className="letter-demo">{t("letters.draft")}</p>}
      <LetterHead facts={facts} language={language} registration={registration} />
      <h2 className="letter-title">
        {t("letters.kind")}
        <span>{letter.subject}</span>
      </h2>
      {letter.grounds.map((ground) => (
        <p key={ground} className="letter-ground">
          {ground}
        </p>
      ))}
      <p className="letter-to">{letter.to}</p>
      {letter.body.map((part, at) =>
        typeof part === "string" ? (
          <p key={at}>{part}</p>
        ) : (
          <ol key={at}>
            {part.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        ),
      )}
      <LetterFoot letter={letter} language={language} />
    </article>
  );
}

function LetterFoot({ letter, language }: { letter: Letter; language: Language }) {
  const t = text.getFixedT(language);
  return (
    <>
      <div className="letter-foot">
        <div className="letter-recipients">
          <b>{t("letters.recipients")}</b>
          {letter.recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className="letter-signature">{letter.signedBy}</p>
      </div>
      {letter.notes.length > 0 && (
        <div className="letter-notes">
          <p>{t("letters.notes")}</p>
          {letter.notes.map((note, at) => (
            <p key={note}>
              ({at + 1}) {note}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
