import { type ReactNode, useId } from "react";
import { Link } from "./link.tsx";

/** Two lists of questions side by side. Holds `DecisionSection`s. */
export function DecisionList({ children }: { children: ReactNode }) {
  return <div className="decide">{children}</div>;
}

export function DecisionSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <header className="decide-head">
        <h2 id={id}>{title}</h2>
      </header>
      {children}
    </section>
  );
}

export interface DecisionProps {
  tone: "late" | "today" | "running" | "waiting" | "done";
  /** In the margin, with what it counts below. */
  figure: ReactNode;
  figureNote?: ReactNode | undefined;
  /** The question itself is the heading. */
  question: ReactNode;
  reason?: ReactNode | undefined;
  href: string;
  /** "Xem vì sao", "Mở". */
  linkLabel: ReactNode;
}

export function Decision({ tone, figure, figureNote, question, reason, href, linkLabel }: DecisionProps) {
  const id = useId();
  return (
    <div className={`decision tone-${tone}`}>
      <div className="edge">
        <b>{figure}</b>
        {figureNote && <small>{figureNote}</small>}
      </div>
      <div className="what">
        <h3 id={id}>
          <Link href={href}>{question}</Link>
        </h3>
        {reason && <p>{reason}</p>}
      </div>
      <Link className="btn bare act" href={href} aria-describedby={id}>
        {linkLabel}
      </Link>
    </div>
  );
}
