import { type ReactNode, useId } from "react";
import { Status, type StatusKind } from "./status.tsx";

/** The ruled list with time in its margin. Holds `RegisterSection`s. */
export function Register({ children }: { children: ReactNode }) {
  return <div className="register">{children}</div>;
}

export interface RegisterSectionProps {
  kind: StatusKind;
  title: ReactNode;
  /** How the time of this part is counted. */
  note?: ReactNode | undefined;
  children: ReactNode;
}

export function RegisterSection({ kind, title, note, children }: RegisterSectionProps) {
  const id = useId();
  return (
    <section className="register-section" aria-labelledby={id}>
      <header className="register-head">
        <h2 id={id}>
          <Status kind={kind}>{title}</Status>
        </h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  );
}
