import { dayOf, fromEpoch, type Instant, type PlainDate } from "@tgpl/domain";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

const ClockContext = createContext<Instant | null>(null);

export interface ClockProps {
  /** The server's time when it last told, and this machine's at that moment. */
  told: { server: number; here: number };
  children: ReactNode;
}

/** The server's clock, told again each minute: an office PC may be wrong by hours, and limits run in hours. */
export function Clock({ told, children }: ClockProps) {
  const ahead = told.server - told.here;
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return <ClockContext value={fromEpoch(here + ahead)}>{children}</ClockContext>;
}

/** Now, to the minute. */
export function useNow(): Instant {
  const now = useContext(ClockContext);
  if (now === null) throw new Error("useNow needs the frame around the page.");
  return now;
}

/** The civil day in Vietnam. */
export function useToday(): PlainDate {
  return dayOf(useNow());
}
