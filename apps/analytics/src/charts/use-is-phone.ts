import { useSyncExternalStore } from "react";

const query = "(max-width: 43.75em)";

/** Narrower than the style sheet's break for phones: pictures then carry fewer words. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
}
