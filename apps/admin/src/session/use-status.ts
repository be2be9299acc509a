import { useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { lostSince } from "../api/line.ts";
import { useSignal } from "../api/signal.ts";

const askWhileFillingMs = 700;
const askWhileLostMs = 10_000;

/** What the app must know before anybody signs in: whose city, invented or real data, the server's clock. */
export function useStatus() {
  const isLost = useSignal(lostSince) !== null;
  return useQuery(
    api.system.status.queryOptions(undefined, {
      staleTime: Number.POSITIVE_INFINITY,
      refetchInterval: ({ state }) => {
        if (state.data?.filling) return askWhileFillingMs;
        return isLost ? askWhileLostMs : false;
      },
    }),
  );
}
