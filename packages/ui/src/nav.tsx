import { Link } from "./link.tsx";

export interface NavItem {
  id: string;
  label: string;
  /** A shorter word for the foot of the phone. */
  shortLabel?: string | undefined;
  href: string;
  /** Only where it calls for work. */
  count?: number | undefined;
}

export interface NavGroup {
  /** By which it is remembered whether it is open. Without a title there is nothing to fold. */
  id?: string | undefined;
  title?: string | undefined;
  /** Seldom needed: folded until somebody opens it, or stands in it. */
  isSeldom?: boolean | undefined;
  items: readonly NavItem[];
}

export interface NavLinkProps {
  item: NavItem;
  current: string | undefined;
  short?: boolean | undefined;
  onFollow?: (() => void) | undefined;
}

export function NavLink({ item, current, short = false, onFollow }: NavLinkProps) {
  return (
    <Link href={item.href} aria-current={item.id === current ? "page" : undefined} onClick={onFollow}>
      {short ? (item.shortLabel ?? item.label) : item.label}
      {item.count !== undefined && item.count > 0 && <span className="n">{item.count}</span>}
    </Link>
  );
}
