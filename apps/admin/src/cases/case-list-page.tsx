import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { caseStatuses } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { oneOf } from "../routing/one-of.ts";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { termOptions } from "../text/term-options.ts";
import { CaseTable } from "./case-table.tsx";

const route = getRouteApi("/shell/cases");
const codes = caseStatuses.map(({ code }) => code);

export type CaseLine = Outputs["cases"]["list"][number];

/** Cases of the office, of the whole Centre for its director, of the provider alone; from the newest. */
export function CaseListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.cases"));
  const { status, before } = route.useSearch();
  const cases = useQuery(api.cases.list.queryOptions({ status: status ?? null, before: before ?? null }));
  return (
    <>
      <PageHead title={t("frame.places.cases")} note={t("cases.list.order")} />
      <StatusFilter />
      <LoadingPanel
        query={cases}
        isEmpty={(lines) => lines.length === 0}
        empty={t("cases.list.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <CaseTable lines={lines} />
            <Pages lines={lines} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function StatusFilter() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { status } = route.useSearch();
  return (
    <div className="filters">
      <SelectField
        label={t("lists.status")}
        options={termOptions(caseStatuses, language)}
        emptyLabel={t("lists.all")}
        value={status ?? ""}
        onChange={(event) =>
          void navigate({ to: "/cases", search: { status: oneOf(codes, event.target.value) } })
        }
      />
    </div>
  );
}

function Pages({ lines }: { lines: readonly CaseLine[] }) {
  const href = useHref();
  const { before, status } = route.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <PageLinks
      first={before && href({ to: "/cases", search: { status } })}
      next={last && href({ to: "/cases", search: { status, before: last.acceptedAt } })}
    />
  );
}
