import { useEffect } from "react";

let hasShownPage = false;

/** Names the window, and after a change of page brings focus to the heading, where a new document would begin. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (hasShownPage) document.querySelector<HTMLElement>("main h1")?.focus();
    hasShownPage = true;
  }, []);
}
