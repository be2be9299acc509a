import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useTranslation } from "react-i18next";

export interface NextPageProps {
  /** The first page, when we are past it. */
  first?: string | undefined;
  /** The next page, when there may be one. */
  next?: string | undefined;
}

/** Pages of a list that is not in the order of time; the way back to a page is the browser's own. */
export function NextPage({ first, next }: NextPageProps) {
  const { t } = useTranslation();
  if (first === undefined && next === undefined) return null;
  return (
    <nav className="buttons" aria-label={t("lists.pages")}>
      {first !== undefined && <ButtonLink href={first}>{t("quality.list.first")}</ButtonLink>}
      {next !== undefined && <ButtonLink href={next}>{t("quality.list.next")}</ButtonLink>}
    </nav>
  );
}
