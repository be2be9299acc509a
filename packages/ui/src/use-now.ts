import { useEffect, useState } from "react";

/** The moment, renewed each minute, so that all clocks of a page move together and nothing else does. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
