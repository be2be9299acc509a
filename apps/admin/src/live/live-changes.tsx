import { skipToken, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { noteSession, sessionEnded } from "../api/session.ts";
import { useSignal } from "../api/signal.ts";
import { useHasRight } from "../session/me.ts";
import { markChanged } from "./changed-records.ts";
import { type ChangeOf, isTouchedBy } from "./touched-by.ts";
import { useIsVisible } from "./use-is-visible.ts";

/** Several changes that come together are fetched once, and a busy office does not fetch with each. */
const gatheredForMs = 400;

/**
 * Hears what others change, fetches it again and says politely that something on screen is new. A hidden window lets go
 * of its stream: a browser opens only six connections to a server.
 */
export function LiveChanges() {
  const mayFollow = useHasRight("work.follow");
  const isOver = useSignal(sessionEnded);
  const isOn = useIsVisible() && mayFollow && !isOver;
  const last = useRef<string | null>(null);
  const [news, take] = useNews();
  // Where to go on is read when the stream opens: a new number must not open it again.
  const [from, setFrom] = useState<string | null>(null);
  useEffect(() => {
    if (!isOn) setFrom(last.current);
  }, [isOn]);
  useSubscription(
    api.live.changes.subscriptionOptions(isOn ? { lastEventId: from } : skipToken, {
      onData: ({ id, data }) => {
        last.current = id;
        take(data);
      },
      onError: noteSession,
    }),
  );
  return (
    <p className="vh" role="status" data-live={isOn ? "on" : "off"}>
      {news}
    </p>
  );
}

function useNews(): [string, (change: ChangeOf & { own: boolean }) => void] {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [news, setNews] = useState("");
  const gathered = useRef<(ChangeOf & { own: boolean })[]>([]);
  const tell = () => {
    const changes = gathered.current.splice(0);
    void cache.invalidateQueries({ predicate: isTouchedBy(changes) });
    const others = changes.filter(({ own }) => !own);
    markChanged(others.map(({ id }) => id));
    if (others.length > 0) setNews(t("live.changed", { count: new Set(others.map(({ id }) => id)).size }));
  };
  const take = (change: ChangeOf & { own: boolean }) => {
    if (gathered.current.length === 0) setTimeout(tell, gatheredForMs);
    gathered.current.push(change);
  };
  return [news, take];
}
