import { isConnectionLoss } from "./find-refusal.ts";

// Without a line a call fails at once and says so; a paused one would look like a slow one.
const networkMode = "always";

/** How questions and writes behave while nothing comes back: the options of a query cache. */
export const withoutLine = {
  queries: {
    networkMode,
    retry: (failures: number, error: unknown) => isConnectionLoss(error) && failures < 2,
  },
  mutations: { networkMode },
} as const;
