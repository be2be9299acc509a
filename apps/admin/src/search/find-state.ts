import { createSignal } from "../api/signal.ts";

/**
 * What is typed in the box of the top bar, and what was opened from it. In memory only: a name or a number of a person
 * never stands in an address, in the browser's history or on its disk.
 */
export const findText = createSignal("");

export interface RecentItem {
  id: string;
  href: string;
  title: string;
  note: string;
}

export const recentItems = createSignal<readonly RecentItem[]>([]);

const KEPT = 8;

/** The newest first, each once. */
export function remember(item: RecentItem, before: readonly RecentItem[]): RecentItem[] {
  return [item, ...before.filter(({ href }) => href !== item.href)].slice(0, KEPT);
}
