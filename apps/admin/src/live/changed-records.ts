import { createSignal, useSignal } from "../api/signal.ts";

/** As long as the margin line of a changed row stands. */
const markedForMs = 4000;

const changed = createSignal<ReadonlySet<string>>(new Set());

/** Marks the rows of records that somebody has just changed. */
export function markChanged(ids: readonly string[]): void {
  changed.set(new Set([...changed.get(), ...ids]));
  setTimeout(() => changed.set(new Set([...changed.get()].filter((id) => !ids.includes(id)))), markedForMs);
}

/** Whether a record of a list was changed a moment ago. */
export function useIsChanged(): (id: string) => boolean {
  const marked = useSignal(changed);
  return (id) => marked.has(id);
}
