import { type RefObject, useEffect } from "react";

const steps: Record<string, (at: number, last: number) => number> = {
  j: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  k: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Walks the actions of a register with J and K or the arrows. The keys work while the focus is in the list alone, so
 * that they take nothing from a screen reader or from somebody who types; from the search box the arrow leads into it.
 */
export function useRowKeys(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = place.current;
    const walk = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (!list || !(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
      const isTyping = target instanceof HTMLInputElement;
      if (target instanceof HTMLSelectElement || (isTyping && key !== "ArrowDown")) return;
      const step = steps[key];
      if (!step) return;
      const rows = [...list.querySelectorAll<HTMLElement>(".row .act a")];
      const here = rows.findIndex((link) => link.closest(".row")?.contains(target));
      // Outside of the rows only the way into them is ours.
      if (here === -1 && !isTyping) return;
      event.preventDefault();
      rows[Math.min(Math.max(step(here, rows.length - 1), 0), rows.length - 1)]?.focus();
    };
    list?.addEventListener("keydown", walk);
    return () => list?.removeEventListener("keydown", walk);
  }, [place]);
}
