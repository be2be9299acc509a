import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { PersonFilters } from "./person-filters.tsx";
import { PersonTable, PersonTools } from "./person-table.tsx";
import { searchText } from "./search-text.ts";
import { usePersonSearch } from "./use-person-search.ts";

/** The register of persons: looked through by searching, never listed whole. */
export function ApplicantsPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.applicants"));
  const { typed } = usePersonSearch();
  return (
    <>
      <PageHead title={t("frame.places.applicants")} note={t("applicants.findHint")} />
      <form className="filters many" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={t("applicants.find")}
          type="search"
          value={typed}
          onChange={(event) => searchText.set(event.target.value)}
        />
        <PersonFilters />
      </form>
      <PersonTools />
      <FoundPersons />
    </>
  );
}

function FoundPersons() {
  const { t } = useTranslation();
  const { canSearch, query } = usePersonSearch();
  if (!canSearch) return <p className="empty">{t("applicants.typeMore")}</p>;
  return (
    <LoadingPanel
      query={query}
      isEmpty={(persons) => persons.length === 0}
      empty={t("applicants.notFound")}
      explain={explainFailure}
    >
      {(persons) => <PersonTable persons={persons} />}
    </LoadingPanel>
  );
}
