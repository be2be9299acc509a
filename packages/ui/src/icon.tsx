const drawings = {
  search: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12 12l4 4",
  bell: "M4 13V8a5 5 0 0 1 10 0v5l1.5 1.5h-13zM7.5 16.5h3",
  plus: "M9 3v12M3 9h12",
  close: "M4 4l10 10M14 4L4 14",
} as const;

export type IconName = keyof typeof drawings;

/** Decoration beside a word; the word carries the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
