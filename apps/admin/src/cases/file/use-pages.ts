import { type QueryKey, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import type { Loadable } from "@tgpl/ui/loading-panel.tsx";

type Page<Line, Cursor> = { lines: Line[]; next: Cursor | null };

export interface Pages<Line> {
  query: Loadable<Line[]>;
  /** Loads the page that follows; none where all is on screen. */
  more: (() => void) | undefined;
  isLoadingMore: boolean;
}

/**
 * A list that grows by pages: each is a query of its own in the cache, so that a write that makes a part stale makes
 * its pages stale too.
 */
export function usePages<Line, Cursor>(key: QueryKey, load: (after: Cursor | null) => object): Pages<Line> {
  const cache = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: [...key, "pages"],
    initialPageParam: null as Cursor | null,
    // The options of a page carry their own function and key: the cache runs them as it would for `useQuery`.
    queryFn: ({ pageParam }) =>
      cache.fetchQuery({ ...load(pageParam as Cursor | null), staleTime: 0 } as never) as Promise<
        Page<Line, Cursor>
      >,
    getNextPageParam: ({ next }) => next,
  });
  const lines = query.data?.pages.flatMap((page) => page.lines);
  return {
    query: { data: lines, error: query.error, isFetching: query.isFetching, refetch: query.refetch },
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  };
}
