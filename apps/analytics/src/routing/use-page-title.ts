import { useEffect } from "react";
import { useTranslation } from "react-i18next";

let hasShownPage = false;

/** Names the window, and after a change of page brings focus to the heading, where a new document would begin. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const whole = t("frame.windowTitle", { title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  useEffect(() => {
    if (hasShownPage) document.querySelector<HTMLElement>("main h1")?.focus();
    hasShownPage = true;
  }, []);
}
