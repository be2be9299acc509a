import { useWindowTitle } from "@tgpl/ui/use-window-title.ts";
import { useTranslation } from "react-i18next";

/** Names the window by the page and the app, and brings focus to the heading. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  useWindowTitle(t("frame.windowTitle", { title }));
}
