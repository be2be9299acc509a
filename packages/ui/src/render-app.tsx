import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyStoredTheme } from "./theme.ts";

/** Draws the whole app into the page, in the theme that was chosen on this machine. */
export function renderApp(app: ReactNode): void {
  applyStoredTheme();
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<StrictMode>{app}</StrictMode>);
}
