import { getRouteApi, useNavigate, useRouterState } from "@tanstack/react-router";
import { unconfirmedFacts } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AmendmentSheets } from "./amendment-sheets.tsx";
import { FactList } from "./fact-list.tsx";
import { findInLaw } from "./find-in-law.ts";
import "./law.css";
import { ProvisionList } from "./provision-list.tsx";

const route = getRouteApi("/shell/law");

/** What nobody has confirmed in the law: the facts, the amendments without a text, and the clauses of weak source. */
export function UnconfirmedPage() {
  const { t } = useTranslation();
  const { find = "" } = route.useSearch();
  const found = findInLaw(find);
  const isEmpty = found.facts.length + found.amendments.length + found.provisions.length === 0;
  usePageTitle(t("law.title"));
  useAnchor();
  return (
    <>
      <PageHead title={t("law.title")} note={t("law.note", { count: unconfirmedFacts.length })}>
        <Button onClick={() => window.print()}>{t("law.print")}</Button>
      </PageHead>
      <Find find={find} count={found.facts.length} />
      {isEmpty && <p className="empty">{t("law.nothingFound", { find })}</p>}
      <FactList facts={found.facts} />
      <AmendmentSheets amendments={found.amendments} />
      <ProvisionList provisions={found.provisions} />
    </>
  );
}

function Find({ find, count }: { find: string; count: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = (text: string) =>
    void navigate({ to: "/law", search: { find: text || undefined }, replace: true, resetScroll: false });
  return (
    <search className="filters">
      <TextField
        label={t("law.find")}
        hint={t("law.findHint")}
        type="search"
        value={find}
        onChange={(event) => search(event.target.value)}
      />
      <p className="note soft" role="status">
        {find && t("law.foundCount", { count })}
      </p>
    </search>
  );
}

/** The page is drawn after the browser has looked for the anchor: so it is looked for again, and takes focus. */
function useAnchor() {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    const fact = hash ? document.getElementById(hash) : null;
    fact?.scrollIntoView({ block: "start" });
    fact?.focus({ preventScroll: true });
  }, [hash]);
}
