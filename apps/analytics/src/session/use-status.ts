import { useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";

const askWhileFillingMs = 700;
const askEachMs = 60_000;

/** What the app must know before anybody signs in: whose city, invented or real data, the server's clock. */
export function useStatus() {
  return useQuery(
    api.system.status.queryOptions(undefined, {
      refetchInterval: ({ state }) => (state.data?.filling ? askWhileFillingMs : askEachMs),
    }),
  );
}
