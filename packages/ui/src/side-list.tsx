import type { ReactNode } from "react";
import { Sheet } from "./sheet.tsx";

export interface SideItem {
  id: string;
  label: ReactNode;
  /** Right: a `Status`, a size, a role. */
  value?: ReactNode | undefined;
  note?: ReactNode | undefined;
}

export interface SideListProps {
  title: ReactNode;
  aside?: ReactNode | undefined;
  items: readonly SideItem[];
  /** Said when there is nothing. */
  empty?: ReactNode | undefined;
}

/** A narrow sheet of short facts beside a record. */
export function SideList({ title, aside, items, empty }: SideListProps) {
  return (
    <Sheet title={title} aside={aside} variant="side">
      {items.length === 0 && empty !== undefined ? (
        <p className="empty">{empty}</p>
      ) : (
        <ul className="side-list">
          {items.map((item) => (
            <SideEntry key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function SideEntry({ item }: { item: SideItem }) {
  return (
    <li>
      <span>{item.label}</span>
      {typeof item.value === "string" ? <span className="note soft">{item.value}</span> : item.value}
      {item.note && <small>{item.note}</small>}
    </li>
  );
}
