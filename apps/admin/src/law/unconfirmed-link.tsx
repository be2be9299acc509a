import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { factsAbout, factsOfClause } from "./facts-about.ts";

export interface UnconfirmedLinkProps {
  citation: string;
  /** Not what is said of the whole document: for a clause that was seen itself. */
  isClauseOnly?: boolean | undefined;
}

/**
 * The way to what is not confirmed of a clause or document, in a window of its own: what is being typed here stays.
 * Nothing where all is confirmed.
 */
export function UnconfirmedLink({ citation, isClauseOnly = false }: UnconfirmedLinkProps) {
  const { t } = useTranslation();
  const href = useHref();
  const [fact] = isClauseOnly ? factsOfClause(citation) : factsAbout(citation);
  if (!fact) return null;
  return (
    <a href={href({ to: "/law", hash: fact.id })} target="_blank" rel="noopener">
      {t("law.seeFact", { id: fact.id })}
    </a>
  );
}
