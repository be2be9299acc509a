import type { ReactNode } from "react";

export interface Definition {
  id: string;
  term: ReactNode;
  text: ReactNode;
}

/** How a figure is counted: what is, what is not, from where, by which right. */
export function DefinitionList({ definitions }: { definitions: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {definitions.map(({ id, term, text }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
