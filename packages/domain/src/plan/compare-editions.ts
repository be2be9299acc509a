/** One field of a task or an activity as it stood before and stands now; `null` where there was nothing. */
export type FieldChange = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What happened to one task or activity between two editions. */
export type EditionChange = {
  readonly code: string;
  readonly kind: "added" | "removed" | "changed";
  /** The fields that differ; none of a task that came or went. */
  readonly fields: readonly FieldChange[];
};

/** The fields of a task or an activity that are compared, each written as text. */
export type ComparedPiece = {
  readonly code: string;
  readonly fields: Readonly<Record<string, string | null>>;
};

/**
 * What one edition changes of another, in the order of the later one; what went comes last.
 *
 * @example
 * compareEditions([], [{ code: "A1.1", fields: {} }]) // [{ code: "A1.1", kind: "added", fields: [] }]
 */
export function compareEditions(
  before: readonly ComparedPiece[],
  after: readonly ComparedPiece[],
): EditionChange[] {
  const former = new Map(before.map((piece) => [piece.code, piece]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((piece) => changeOf(former.get(piece.code), piece)),
    ...before
      .filter(({ code }) => !kept.has(code))
      .map(({ code }): EditionChange => ({ code, kind: "removed", fields: [] })),
  ];
}

function changeOf(before: ComparedPiece | undefined, { code, fields }: ComparedPiece): EditionChange[] {
  if (!before) return [{ code, kind: "added", fields: [] }];
  const changed = Object.entries(fields)
    .map(([field, after]): FieldChange => ({ field, before: before.fields[field] ?? null, after }))
    .filter((one) => one.before !== one.after);
  return changed.length > 0 ? [{ code, kind: "changed", fields: changed }] : [];
}
