import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { sessionEnded } from "../api/session.ts";
import { useSignal } from "../api/signal.ts";
import { windowId } from "../api/window-id.ts";
import type { ChangeOf } from "./touched-by.ts";

export type Other = Outputs["live"]["others"][number];

/** Others lose sight of a window within a minute of its last word. */
const saidEveryMs = 10_000;

/** Says that this window has a record open, and in which part somebody types; answers who else is there. */
export function useOthers(subject: ChangeOf | null, part: string | null): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const isOver = useSignal(sessionEnded);
  const { mutateAsync: beHere } = useMutation(api.live.beHere.mutationOptions());
  const { mutate: leave } = useMutation(api.live.leave.mutationOptions());
  const where = subject && !isOver ? `${subject.kind} ${subject.id}` : null;
  const isHere = useRef(false);
  useEffect(() => {
    if (where === null) return;
    const [kind, id] = where.split(" ") as [ChangeOf["kind"], string];
    let isCurrent = true;
    const say = () =>
      beHere({ kind, id, part, window: windowId }).then(
        (found) => isCurrent && setOthers(found),
        // No line, or no right any more: the page itself says so where it matters.
        () => isCurrent && setOthers([]),
      );
    isHere.current = true;
    void say();
    const timer = setInterval(say, saidEveryMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [where, part, beHere]);
  useEffect(() => {
    const go = () => isHere.current && leave({ window: windowId });
    addEventListener("pagehide", go);
    return () => {
      removeEventListener("pagehide", go);
      go();
      isHere.current = false;
    };
  }, [where, leave]);
  return where === null ? [] : others;
}
