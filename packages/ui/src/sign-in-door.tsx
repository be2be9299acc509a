import type { ReactNode } from "react";
import { Brand, type BrandProps } from "./brand.tsx";
import { DemoStrip } from "./demo-strip.tsx";
import { mainContentId } from "./skip-link.tsx";

export interface DoorNote {
  title: string;
  text: ReactNode;
}

export interface SignInDoorProps {
  brand: BrandProps;
  isDemo: boolean;
  title: ReactNode;
  /** On the right, on the register's margin: for whom, privacy, where citizens turn. */
  notes: readonly DoorNote[];
  /** An `ErrorSummary` if there is one, then the form. */
  children: ReactNode;
}

/** Sign-in, and other pages before it, such as the first set-up. */
export function SignInDoor({ brand, isDemo, title, notes, children }: SignInDoorProps) {
  return (
    <>
      {isDemo && <DemoStrip />}
      <div className="door">
        <main className="enter" id={mainContentId} tabIndex={-1}>
          <Brand {...brand} />
          <h1 tabIndex={-1}>{title}</h1>
          {children}
        </main>
        <aside className="about">
          <dl>
            {notes.map((note) => (
              <div key={note.title}>
                <dt>{note.title}</dt>
                <dd>{note.text}</dd>
              </div>
            ))}
          </dl>
        </aside>
      </div>
    </>
  );
}
