import { LoadingPanel, type LoadingPanelProps } from "@tgpl/ui/loading-panel.tsx";
import { findRefusal } from "./failure.ts";

type PanelProps<Data> = Omit<LoadingPanelProps<Data>, "query" | "explain"> & {
  query: LoadingPanelProps<Data>["query"] & { isPlaceholderData?: boolean };
};

/**
 * Loading, empty and failed, in the server's own words. "Updating" is said only while the figures of other filters
 * are on screen: a look every half minute for news would else be read aloud every half minute.
 */
export function Panel<Data>({ query, ...rest }: PanelProps<Data>) {
  const { data, error, refetch, isPlaceholderData = false } = query;
  const isFetching = query.isFetching && (isPlaceholderData || data === undefined);
  return (
    <LoadingPanel
      {...rest}
      query={{ data, error, refetch, isFetching }}
      explain={(failure) => findRefusal(failure)?.message}
    />
  );
}
