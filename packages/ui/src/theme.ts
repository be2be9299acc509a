import { useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";

const storageKey = "tgpl.theme";
const listeners = new Set<() => void>();

/** What the person chose; the system decides until then. */
export function readTheme(storage: Pick<Storage, "getItem">): ThemeChoice {
  const stored = storage.getItem(storageKey);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** The attribute is absent for "system", so that the style sheet asks the system. */
export function applyTheme(
  choice: ThemeChoice,
  root: Pick<Element, "setAttribute" | "removeAttribute">,
): void {
  if (choice === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", choice);
}

/** Call before the first render, or the page flashes in the wrong theme. */
export function applyStoredTheme(): void {
  applyTheme(readTheme(localStorage), document.documentElement);
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === "system") localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
  applyTheme(choice, document.documentElement);
  for (const tell of listeners) tell();
}

/** The choice and the way to change it. */
export function useTheme(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const choice = useSyncExternalStore(
    subscribe,
    () => readTheme(localStorage),
    (): ThemeChoice => "system",
  );
  return [choice, chooseTheme];
}

/** Runs `tell` whenever the colours may have changed: a chart must then be drawn again from the tokens. */
export function onThemeChange(tell: () => void): () => void {
  return subscribe(tell);
}

function subscribe(tell: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  listeners.add(tell);
  for (const query of queries) query.addEventListener("change", tell);
  return () => {
    listeners.delete(tell);
    for (const query of queries) query.removeEventListener("change", tell);
  };
}
