import { keepPreviousData, QueryCache, QueryClient } from "@tanstack/react-query";
import type { AppRouter } from "@tgpl/server/router";
import { withoutLine } from "@tgpl/ui/calls/without-line.ts";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { currentLanguage } from "../text/text.ts";
import { findRefusal } from "./failure.ts";

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoIsHere }),
  defaultOptions: {
    ...withoutLine,
    queries: {
      ...withoutLine.queries,
      // A case that changes shows at the next look: on focus, and every half minute on a screen left open.
      staleTime: 2_000,
      placeholderData: keepPreviousData,
      refetchInterval: 30_000,
    },
  },
});

const client = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: "/trpc",
      methodOverride: "POST",
      headers: () => ({ "accept-language": currentLanguage() }),
    }),
  ],
});

/** Every procedure of the server as options for `useQuery` and `useMutation`. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

/** The session may have ended: then the door is shown instead of the page. */
function askWhoIsHere(error: unknown): void {
  if (findRefusal(error)?.code !== "unauthenticated") return;
  void queryClient.invalidateQueries(api.accounts.me.queryFilter());
}
