import { type ReactNode, useId } from "react";

export interface FormSectionProps {
  title: ReactNode;
  /** `FormGrid`s and `FactRow`s. */
  children: ReactNode;
  /** The code by which others are told in which part somebody types. */
  part?: string | undefined;
}

/** One subject of a form on one sheet. */
export function FormSection({ title, children, part }: FormSectionProps) {
  const id = useId();
  return (
    <section className="form-section" aria-labelledby={id} data-part={part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Six columns; a field takes all of them, or `c1`, `c2`, `c3`, `c4` by its `className`. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className="form-grid">{children}</div>;
}

export interface FactRowProps {
  title: ReactNode;
  note?: ReactNode | undefined;
  /** It is being asked in the answer panel at this moment. */
  isAsked?: boolean | undefined;
  /** The choice, or the button that changes the fact. */
  children: ReactNode;
}

/** One fact of the person: what it is on the left, the answer on the right. */
export function FactRow({ title, note, isAsked = false, children }: FactRowProps) {
  return (
    <div className={isAsked ? "fact asking" : "fact"}>
      <div>
        <h3>{title}</h3>
        {note && <p className="hint">{note}</p>}
      </div>
      {children}
    </div>
  );
}
