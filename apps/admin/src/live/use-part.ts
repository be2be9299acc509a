import { useEffect, useState } from "react";

/** The part of a form in which the focus stands: the nearest `data-part` around it. */
export function usePart(): string | null {
  const [part, setPart] = useState<string | null>(null);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      const around = target instanceof Element ? target.closest<HTMLElement>("[data-part]") : null;
      if (around) setPart(around.dataset.part ?? null);
    };
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, []);
  return part;
}
