import { Link } from "./link.tsx";

export interface BrandProps {
  title: string;
  /** Whose: the city. */
  place: string;
  href: string;
}

/** A sheet with the margin of the register: the project's own mark, not the State's. */
export function Brand({ title, place, href }: BrandProps) {
  return (
    <Link className="brand" href={href}>
      <svg className="mark" viewBox="0 0 30 30" aria-hidden="true">
        <path className="paper" d="M3 2h17l7 7v19H3z" />
        <path className="line" d="M20 2v7h7M9 8v15" strokeWidth="1.4" />
        <path className="line" d="M12.5 14.5h10M12.5 19h10" strokeWidth="1.8" />
      </svg>
      <span>
        {title}
        <small>{place}</small>
      </span>
    </Link>
  );
}
