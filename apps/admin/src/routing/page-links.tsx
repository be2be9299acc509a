import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useTranslation } from "react-i18next";

/** As the server pages its lists. */
export const pageSize = 50;

export interface PageLinksProps {
  /** The first page, when we are past it. */
  first?: string | undefined;
  /** The next page, when there may be one. */
  next?: string | undefined;
  /** The words of both, where the list does not run from the newest. */
  labels?: { first: string; next: string } | undefined;
}

/** Pages of a list from the newest backwards; the way back to a page is the browser's own. */
export function PageLinks({ first, next, labels }: PageLinksProps) {
  const { t } = useTranslation();
  if (first === undefined && next === undefined) return null;
  return (
    <nav className="buttons" aria-label={t("lists.pages")}>
      {first !== undefined && <ButtonLink href={first}>{labels?.first ?? t("lists.newest")}</ButtonLink>}
      {next !== undefined && <ButtonLink href={next}>{labels?.next ?? t("lists.older")}</ButtonLink>}
    </nav>
  );
}
