import { type RefObject, useEffect, useState } from "react";

/** A stop for the keyboard on a box while it has more to show than fits: only then is there something to scroll. */
export function useScrollStop(box: RefObject<HTMLElement | null>): 0 | undefined {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => setScrolls(current.scrollHeight > current.clientHeight);
    const watch = new ResizeObserver(look);
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    return () => watch.disconnect();
  }, [box]);
  return scrolls ? 0 : undefined;
}
