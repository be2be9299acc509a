import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export interface Segment {
  id: string;
  label: ReactNode;
  count?: string | number | undefined;
  /** With an address the segment is a link; without, a button. */
  href?: string | undefined;
}

export interface SegmentedProps {
  label: string;
  segments: readonly Segment[];
  current: string;
  onChange?: ((id: string) => void) | undefined;
  /** Fills the row on a phone. */
  wide?: boolean | undefined;
  className?: string | undefined;
}

/** A row of views of one thing, one of them shown. Links where the choice belongs in the address. */
export function Segmented({ label, segments, current, onChange, wide = false, className }: SegmentedProps) {
  const classes = ["seg", wide && "wide", className].filter(Boolean).join(" ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend that nobody sees.
    <div className={classes} role="group" aria-label={label}>
      {segments.map((segment) => (
        <SegmentChoice
          key={segment.id}
          segment={segment}
          isCurrent={segment.id === current}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  segment: Segment;
  isCurrent: boolean;
  onChange: ((id: string) => void) | undefined;
}

function SegmentChoice({ segment, isCurrent, onChange }: ChoiceProps) {
  const words = (
    <>
      {segment.label}
      {segment.count !== undefined && <span className="n">{segment.count}</span>}
    </>
  );
  if (segment.href !== undefined) {
    return (
      <Link href={segment.href} aria-current={isCurrent ? "true" : undefined}>
        {words}
      </Link>
    );
  }
  return (
    <button type="button" aria-pressed={isCurrent} onClick={() => onChange?.(segment.id)}>
      {words}
    </button>
  );
}
