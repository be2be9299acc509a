import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Story } from "@tgpl/ui/story.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { PageLinks, pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { useHasRight } from "../../session/me.ts";
import { EntryEvent } from "./entry-event.tsx";
import { MergeEvent } from "./merge-event.tsx";
import type { HistoryEntry } from "./use-fact-value-words.ts";

const route = getRouteApi("/shell/applicants/$id");

export interface HistorySheetProps {
  /** Of which record, in which version: a newer one has a newer history. */
  record: { id: string; version: number };
  onRecord: () => void;
  onCorrect: (entry: HistoryEntry) => void;
  onChanged: () => Promise<unknown>;
}

/** Everything that was ever known of the person, newest first; what was put right stays and says so. */
export function HistorySheet({ record, onRecord, onCorrect, onChanged }: HistorySheetProps) {
  const { t } = useTranslation();
  const { before } = route.useSearch();
  const mayWrite = useHasRight("applicant.write");
  const history = useQuery(
    api.applicants.history.queryOptions(
      { id: record.id, before: before ?? null },
      { refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  );
  return (
    <Story
      title={t("applicants.history.title")}
      aside={mayWrite && <Button onClick={onRecord}>{t("applicants.history.record")}</Button>}
    >
      <LoadingPanel
        query={history}
        isEmpty={({ entries, merges }) => entries.length + merges.length === 0}
        empty={t("applicants.history.empty")}
        explain={explainFailure}
      >
        {({ entries, merges }) => (
          <>
            {merges.map((merge) => (
              <MergeEvent key={merge.id} merge={merge} onUndone={onChanged} />
            ))}
            {entries.map((entry) => (
              <EntryEvent key={entry.id} entry={entry} onCorrect={mayWrite ? onCorrect : undefined} />
            ))}
            <Pages id={record.id} entries={entries} />
          </>
        )}
      </LoadingPanel>
    </Story>
  );
}

function Pages({ id, entries }: { id: string; entries: readonly HistoryEntry[] }) {
  const href = useHref();
  const { before } = route.useSearch();
  const last = entries.length === pageSize ? entries.at(-1) : undefined;
  const to = { to: "/applicants/$id", params: { id } } as const;
  return <PageLinks first={before && href(to)} next={last && href({ ...to, search: { before: last.id } })} />;
}
