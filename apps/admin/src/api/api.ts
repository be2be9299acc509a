import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import type { AppRouter } from "@tgpl/server/router";
import { withoutLine } from "@tgpl/ui/calls/without-line.ts";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { currentLanguage } from "../text/text.ts";
import { attendanceHeaders } from "./attendance.ts";
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
    ...withoutLine,
    queries: { ...withoutLine.queries, staleTime: 15_000 },
  },
});

const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      // An address holds nothing of a stream but the number of the last change.
      true: httpSubscriptionLink({ url: "/trpc" }),
      false: httpBatchLink({
        url: "/trpc",
        // Names and numbers of persons are looked for in bodies: an address is kept by proxies and histories.
        methodOverride: "POST",
        headers: () => ({ "accept-language": currentLanguage(), ...attendanceHeaders() }),
      }),
    }),
  ],
});

/** Every procedure of the server as options for `useQuery` and `useMutation`. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
