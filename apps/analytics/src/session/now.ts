import { dayOf, type Instant, type PlainDate, toInstant } from "@tgpl/domain";
import { createContext, useContext } from "react";

const NowContext = createContext<Instant | null>(null);

/** The server's clock, told each minute. Around every page. */
export const NowProvider = NowContext;

export function useNow(): Instant {
  const now = useContext(NowContext);
  if (now === null) throw new Error("useNow needs the frame around the page.");
  return toInstant(now);
}

/** The civil day in Vietnam. */
export function useToday(): PlainDate {
  return dayOf(useNow());
}
