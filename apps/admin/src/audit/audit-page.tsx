import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { AuditTable } from "./audit-table.tsx";

const route = getRouteApi("/shell/audit");

export type AuditLine = Outputs["system"]["audit"][number];

/** Who did and read what. Reading the log is itself recorded, so it is asked once and not with every look. */
export function AuditPage() {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(t("frame.places.audit"));
  const { subject, before } = route.useSearch();
  const log = useQuery(
    api.system.audit.queryOptions(
      { subjectId: subject ?? null, before: before ?? null },
      { refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  );
  return (
    <>
      <PageHead title={t("frame.places.audit")} note={t(subject ? "audit.noteOne" : "audit.note")}>
        {subject && <ButtonLink href={href({ to: "/audit" })}>{t("audit.whole")}</ButtonLink>}
      </PageHead>
      <LoadingPanel
        query={log}
        isEmpty={(lines) => lines.length === 0}
        empty={t("audit.empty")}
        explain={explainFailure}
        rows={10}
      >
        {(lines) => (
          <>
            <AuditTable lines={lines} />
            <Pages lines={lines} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function Pages({ lines }: { lines: readonly AuditLine[] }) {
  const href = useHref();
  const { subject, before } = route.useSearch();
  const last = lines.length === pageSize ? lines.at(-1) : undefined;
  return (
    <PageLinks
      first={before && href({ to: "/audit", search: { subject } })}
      next={last && href({ to: "/audit", search: { subject, before: last.id } })}
    />
  );
}
