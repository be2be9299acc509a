import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Link } from "./link.tsx";

export interface FoundItem {
  id: string;
  href: string;
  title: ReactNode;
  note?: ReactNode | undefined;
}

export interface FindResultsProps {
  label: string;
  items: readonly FoundItem[];
  /** Said when nothing was found, or while searching. */
  note?: ReactNode | undefined;
  onFollow: () => void;
}

/** What the search of the top bar found, right under it: links, which the arrow keys walk along. */
export function FindResults({ label, items, note, onFollow }: FindResultsProps) {
  const list = useRef<HTMLUListElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark that comes and goes.
    <div className="find-results" role="group" aria-label={label}>
      {note && (
        <p className="combo-note" role="status">
          {note}
        </p>
      )}
      <ul ref={list} onKeyDown={(event) => walk(event, list.current)}>
        {items.map((item) => (
          <li key={item.id}>
            <Link className="found" href={item.href} onClick={onFollow}>
              {item.title}
              {item.note && <small>{item.note}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function walk(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !list) return;
  event.preventDefault();
  const links: (Element | null)[] = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}
