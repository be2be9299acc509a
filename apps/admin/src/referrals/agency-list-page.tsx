import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { agencyKinds, codesOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSettled } from "../api/use-settled.ts";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";
import { NewAgencyDialog } from "./agency-dialogs.tsx";
import { AgencyTable } from "./agency-table.tsx";
import { type AgencyListSearch, agencyListRoute } from "./referrals.routes.ts";

export type AgencyLine = Outputs["agencies"]["list"][number];

/** The register of the bodies that the Centre works together with. */
export function AgencyListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.agencies"));
  const today = useToday();
  const { kind, text = "", ended, after } = agencyListRoute.useSearch();
  const agencies = useQuery(
    api.agencies.list.queryOptions({
      kind: kind ?? null,
      text: useSettled(text),
      on: ended ? null : today,
      after: after ?? null,
    }),
  );
  return (
    <>
      <Head onAdded={() => void agencies.refetch()} />
      <Filters />
      <LoadingPanel
        query={agencies}
        isEmpty={(lines) => lines.length === 0}
        empty={t("agencies.empty")}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <AgencyTable lines={lines} />
            <Pages last={lines.length === pageSize ? lines.at(-1)?.id : undefined} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function Head({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const mayManage = useHasRight("agency.manage");
  const [isOpen, setOpen] = useState(false);
  return (
    <PageHead title={t("frame.places.agencies")} note={t("agencies.note")}>
      {mayManage && (
        <Button kind="do" onClick={() => setOpen(true)}>
          {t("agencies.add")}
        </Button>
      )}
      {isOpen && (
        <NewAgencyDialog
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onAdded();
          }}
        />
      )}
    </PageHead>
  );
}

function Filters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { after: _, ...search } = agencyListRoute.useSearch();
  const go = (changed: AgencyListSearch) =>
    void navigate({ to: "/agencies", search: { ...search, ...changed }, replace: true });
  return (
    <div className="filters">
      <TextField
        label={t("agencies.find")}
        type="search"
        value={search.text ?? ""}
        onChange={(event) => go({ text: event.target.value || undefined })}
      />
      <SelectField
        label={t("agencies.kind")}
        options={termOptions(agencyKinds, language)}
        emptyLabel={t("lists.all")}
        value={search.kind ?? ""}
        onChange={(event) => go({ kind: oneOf(codesOf(agencyKinds), event.target.value) })}
      />
      <CheckboxField
        label={t("agencies.showEnded")}
        checked={search.ended ?? false}
        onChange={(event) => go({ ended: event.target.checked || undefined })}
      />
    </div>
  );
}

function Pages({ last }: { last: string | undefined }) {
  const { t } = useTranslation();
  const href = useHref();
  const { after, ...filter } = agencyListRoute.useSearch();
  if (!after && !last) return null;
  return (
    <PageLinks
      first={after && href({ to: "/agencies", search: filter })}
      next={last && href({ to: "/agencies", search: { ...filter, after: last } })}
      labels={{ first: t("agencies.firstPage"), next: t("agencies.nextPage") }}
    />
  );
}
