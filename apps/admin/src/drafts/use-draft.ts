import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { api } from "../api/api.ts";
import { lostSince } from "../api/line.ts";
import type { Inputs } from "../api/outputs.ts";
import { createDraftKeeper, type Kept } from "./create-draft-keeper.ts";

export type DraftRef = Inputs["drafts"]["open"];
export type DraftBody = Inputs["drafts"]["keep"]["body"];

export interface DraftHandle {
  kept: Kept;
  keep: (body: DraftBody) => void;
  /** Before the words are saved for good: nothing of the draft may come after. */
  settle: () => Promise<void>;
  /** After the save, or when it was refused: what is typed from now on is kept. */
  reopen: () => void;
  drop: () => Promise<void>;
}

/** Keeps a draft under a name; null keeps nothing. Only the newest name counts. */
export function useDraft(ref: DraftRef | null): DraftHandle {
  const [kept, setKept] = useState<Kept>({ state: "none" });
  const { mutateAsync: send } = useMutation(api.drafts.keep.mutationOptions());
  const { mutateAsync: drop } = useMutation(api.drafts.drop.mutationOptions());
  const name = useRef(ref);
  name.current = ref;
  const keeper = useMemo(
    () =>
      createDraftKeeper<{ ref: DraftRef; body: DraftBody }>({
        send: ({ ref: to, body }) => send({ ...to, body }),
        onChange: setKept,
      }),
    [send],
  );
  useEffect(() => {
    // A window that is hidden or closed may not come back; a line that is back should be used at once.
    const flush = () => void keeper.flush();
    const stop = lostSince.subscribe(() => lostSince.get() === null && flush());
    document.addEventListener("visibilitychange", flush);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [keeper]);
  return {
    kept,
    keep: (body) => name.current && keeper.keep({ ref: name.current, body }),
    settle: keeper.settle,
    reopen: keeper.reopen,
    drop: async () => {
      await keeper.settle();
      keeper.reopen();
      if (name.current) await drop(name.current).catch(() => undefined);
    },
  };
}
