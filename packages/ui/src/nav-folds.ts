import { useSyncExternalStore } from "react";

/** Which groups of the rail somebody opened or folded, by their ids. */
export type NavFolds = Readonly<Record<string, boolean>>;

const storageKey = "tgpl.rail";
const listeners = new Set<() => void>();
const asTheyAre: NavFolds = {};
let known: { text: string | null; folds: NavFolds } = { text: null, folds: asTheyAre };

/** Anything else than what was written here is as if nothing was. */
export function readFolds(text: string | null): NavFolds {
  try {
    const stored: unknown = JSON.parse(text ?? "{}");
    if (typeof stored !== "object" || stored === null) return asTheyAre;
    return Object.fromEntries(Object.entries(stored).filter(([, isOpen]) => typeof isOpen === "boolean"));
  } catch {
    return asTheyAre;
  }
}

/** What this browser remembers, the same for the rail and for the panel of a phone. */
export function useNavFolds(): [NavFolds, (id: string, isOpen: boolean) => void] {
  const folds = useSyncExternalStore(subscribe, current, () => asTheyAre);
  return [folds, remember];
}

function current(): NavFolds {
  const text = localStorage.getItem(storageKey);
  if (text !== known.text) known = { text, folds: readFolds(text) };
  return known.folds;
}

function remember(id: string, isOpen: boolean): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...current(), [id]: isOpen }));
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
