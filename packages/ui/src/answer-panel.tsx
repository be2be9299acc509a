import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Status, type StatusKind } from "./status.tsx";

export interface AnswerPanelProps {
  label: string;
  /** A fixed foot of actions; the rest scrolls above it. */
  moves: ReactNode;
  /** `Verdict`, `NextQuestion`, `WarningBand`, `AnswerPart`s. */
  children: ReactNode;
}

/** The answer beside a form: it follows the answers given and stays in sight. */
export function AnswerPanel({ label, moves, children }: AnswerPanelProps) {
  return (
    <aside className="answer" aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scrolls" tabIndex={0} aria-label={label}>
        {children}
      </section>
      <div className="answer-moves">{moves}</div>
    </aside>
  );
}

export interface VerdictProps {
  kind: Extract<StatusKind, "done" | "stopped" | "unknown">;
  title: ReactNode;
  children?: ReactNode | undefined;
}

/** The outcome in words, read aloud politely when it changes. */
export function Verdict({ kind, title, children }: VerdictProps) {
  return (
    <div className={`verdict tone-${kind}`} aria-live="polite">
      <h2>
        <Status kind={kind}>{title}</Status>
      </h2>
      {children && <p>{children}</p>}
    </div>
  );
}

export interface NextQuestionProps {
  question: ReactNode;
  hint?: ReactNode | undefined;
  /** A big `TriState` or `YesNoUnknown`. */
  children: ReactNode;
}

export function NextQuestion({ question, hint, children }: NextQuestionProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="next-question">
      <p className="note">{t("answer.next")}</p>
      <h3>{question}</h3>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}

/** A doubt about the law itself, above the grounds and never folded away. */
export function WarningBand({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="warning-band">
      <Status kind="today">{title}</Status>
      <small>{children}</small>
    </div>
  );
}

export function AnswerPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="answer-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

export interface AnswerLineProps {
  title: ReactNode;
  kind: StatusKind;
  word: ReactNode;
  note?: ReactNode | undefined;
}

/** One ground: whether it is met, by which provision. */
export function GroundLine({ title, kind, word, note }: AnswerLineProps) {
  return (
    <div className="ground">
      <span>{title}</span>
      <Status kind={kind} small>
        {word}
      </Status>
      {note && <small>{note}</small>}
    </div>
  );
}

/** One paper: seen or missing. */
export function PaperLine({ title, kind, word, note }: AnswerLineProps) {
  return (
    <li className="paper">
      <span>
        {title}
        {note && <small>{note}</small>}
      </span>
      <Status kind={kind} small>
        {word}
      </Status>
    </li>
  );
}
