import { useTranslation } from "react-i18next";

export const mainContentId = "main-content";

/** The first thing that Tab reaches. */
export function SkipLink() {
  const { t } = useTranslation("ui");
  return (
    <a className="skip-link" href={`#${mainContentId}`} onClick={focusMain}>
      {t("frame.skip")}
    </a>
  );
}

/** By hand, because a router with addresses in the fragment would take the click for a page. */
function focusMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById(mainContentId)?.focus();
}
