import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { AppRouter } from "@tgpl/server/router";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { currentLanguage } from "../text/text.ts";
import { isConnectionLoss } from "./failure.ts";
import { noteAnswer, noteFailure } from "./line.ts";
import { noteSession } from "./session.ts";

const watch = {
  onSuccess: noteAnswer,
  onError: (error: unknown) => {
    noteFailure(error);
    noteSession(error);
  },
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache(watch),
  mutationCache: new MutationCache(watch),
  defaultOptions: {
    queries: {
      // Without a line a call fails at once and says so; a paused one would look like a slow one.
      networkMode: "always",
      staleTime: 15_000,
      retry: (failures, error) => isConnectionLoss(error) && failures < 2,
    },
    mutations: { networkMode: "always" },
  },
});

const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/trpc",
      // Names and numbers of persons are looked for in bodies: an address is kept by proxies and histories.
      methodOverride: "POST",
      headers: () => ({ "accept-language": currentLanguage() }),
    }),
  ],
});

/** Every procedure of the server as options for `useQuery` and `useMutation`. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
