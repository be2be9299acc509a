import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { complaintStatuses } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { termOptions } from "../text/term-options.ts";
import { ComplaintTable } from "./complaint-table.tsx";

const route = getRouteApi("/shell/complaints");
const codes = complaintStatuses.map(({ code }) => code);

export type ComplaintLine = Outputs["complaints"]["list"][number];

/** Complaints of the office, of the whole Centre for its director, from the newest. */
export function ComplaintListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.complaints"));
  const { status, before, beforeId } = route.useSearch();
  const complaints = useQuery(
    api.complaints.list.queryOptions({
      status: status ?? null,
      before: before && beforeId ? { receivedOn: before, id: beforeId } : null,
    }),
  );
  return (
    <>
      <PageHead title={t("frame.places.complaints")} note={t("complaints.list.note")} />
      <StatusFilter />
      <LoadingPanel
        query={complaints}
        isEmpty={(lines) => lines.length === 0}
        empty={t("complaints.list.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <ComplaintTable lines={lines} />
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
        options={termOptions(complaintStatuses, language)}
        emptyLabel={t("lists.all")}
        value={status ?? ""}
        onChange={(event) =>
          void navigate({ to: "/complaints", search: { status: oneOf(codes, event.target.value) } })
        }
      />
    </div>
  );
}

function Pages({ lines }: { lines: readonly ComplaintLine[] }) {
  const href = useHref();
  const { before, status } = route.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <PageLinks
      first={before && href({ to: "/complaints", search: { status } })}
      next={
        last && href({ to: "/complaints", search: { status, before: last.receivedOn, beforeId: last.id } })
      }
    />
  );
}
