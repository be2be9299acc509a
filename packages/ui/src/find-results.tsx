import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { Link } from "./link.tsx";

export interface FoundItem {
  id: string;
  href: string;
  title: ReactNode;
  note?: ReactNode | undefined;
}

/** Items of one kind under their name. */
export interface FoundGroup {
  id: string;
  title: string;
  items: readonly FoundItem[];
}

export interface FindResultsProps {
  label: string;
  groups: readonly FoundGroup[];
  /** Said when nothing was found, or while searching. */
  note?: ReactNode | undefined;
  onFollow: (id: string) => void;
}

/** What the search of the top bar found, right under it: links, which the arrow keys walk along. */
export function FindResults({ label, groups, note, onFollow }: FindResultsProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark that comes and goes.
    <div className="find-results" role="group" aria-label={label}>
      {note && (
        <p className="combo-note" role="status">
          {note}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what the links inside pass on. */}
      <div ref={box} onKeyDown={(event) => walk(event, box.current)}>
        {groups.map((group) => (
          <Group key={group.id} group={group} onFollow={onFollow} />
        ))}
      </div>
    </div>
  );
}

function Group({ group, onFollow }: { group: FoundGroup; onFollow: (id: string) => void }) {
  const id = useId();
  return (
    <>
      <p className="found-kind" id={id}>
        {group.title}
      </p>
      <ul aria-labelledby={id}>
        {group.items.map((item) => (
          <li key={item.id}>
            <Link className="found" href={item.href} onClick={() => onFollow(item.id)}>
              {item.title}
              {item.note && <small>{item.note}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !list) return;
  event.preventDefault();
  const links: (Element | null)[] = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}
