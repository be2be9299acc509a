import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useRef, useState } from "react";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { narrowWork } from "./narrow-work.ts";
import { usePassedLimits } from "./use-passed-limits.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { WorkChanged } from "./work-changed.tsx";
import { WorkCounts } from "./work-counts.tsx";
import { WorkFilters } from "./work-filters.tsx";
import type { WorkList } from "./work-item.ts";
import { WorkRegister } from "./work-register.tsx";
import type { WorkScope } from "./work-scope.ts";

const route = getRouteApi("/shell/");

/** The list of work. It stays as it is read until it is asked for again: only its clocks move. */
export function WorkListView({ scope }: { scope: WorkScope }) {
  const work = useQuery(api.work.list.queryOptions({ scope }, { refetchOnWindowFocus: false }));
  return (
    <LoadingPanel query={work} explain={explainFailure} rows={8}>
      {(list) => (
        <>
          <WorkChanged
            scope={scope}
            list={list}
            readAt={work.dataUpdatedAt}
            onSeeNew={() => void work.refetch()}
          />
          <Narrowed list={list} />
        </>
      )}
    </LoadingPanel>
  );
}

function Narrowed({ list }: { list: WorkList }) {
  const { group, kind } = route.useSearch();
  const [text, setText] = useState("");
  const place = useRef<HTMLDivElement>(null);
  useRowKeys(place);
  usePassedLimits(list.items);
  const items = narrowWork(list.items, { kind, text });
  return (
    <div ref={place}>
      <WorkCounts items={items} current={group} />
      {list.items.length > 0 && (
        <WorkFilters items={list.items} text={text} onText={setText} isCut={list.isCut} withKeys />
      )}
      <WorkRegister items={items} only={group} isNarrowed={items.length < list.items.length} />
    </div>
  );
}
