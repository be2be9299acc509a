import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import { explainFailure } from "../api/explain-failure.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { findText } from "./find-state.ts";
import { useFind } from "./use-find.ts";
import { type Found, useFoundGroups } from "./use-found-groups.ts";

const MOST = 20;

/** Everything that was found for what is typed, by kind, twenty of each. */
export function FindPage() {
  const { t } = useTranslation();
  usePageTitle(t("search.title"));
  const { typed, canFind, query } = useFind(MOST);
  return (
    <>
      <PageHead title={t("search.title")} note={t("search.hint")} />
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={t("search.label")}
          type="search"
          value={typed}
          onChange={(event) => findText.set(event.target.value)}
        />
      </form>
      {canFind ? (
        <LoadingPanel
          query={query}
          isEmpty={({ persons, cases, providers, agencies }) =>
            persons.length + cases.length + providers.length + agencies.length === 0
          }
          empty={t("search.nothing")}
          explain={explainFailure}
        >
          {(found) => <FoundSheets found={found} />}
        </LoadingPanel>
      ) : (
        <p className="empty">{t("search.typeMore")}</p>
      )}
    </>
  );
}

function FoundSheets({ found }: { found: Found }) {
  const { t } = useTranslation();
  const toGroups = useFoundGroups();
  return (
    <div className="stack">
      {toGroups(found).map(({ id, title, items }) => (
        <Sheet
          key={id}
          title={title}
          footer={
            found.more.some((kind) => kind === id) ? t("search.cut", { count: items.length }) : undefined
          }
        >
          <DataTable className="blocks" heads={[t("search.what"), t("search.about")]}>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {id === "agencies" ? item.title : <Link href={item.href}>{item.title}</Link>}
                </th>
                <td className="across">{item.note}</td>
              </tr>
            ))}
          </DataTable>
        </Sheet>
      ))}
    </div>
  );
}
