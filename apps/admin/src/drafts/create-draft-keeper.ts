/** What became of the draft on screen. */
export type Kept =
  /** Nothing typed yet, or all of it saved. */
  | { state: "none" }
  /** At the server since this moment. */
  | { state: "kept"; at: string }
  /** Typed, on its way. */
  | { state: "typing" }
  /** No line: it stays in this window and goes when the line is back. */
  | { state: "held" };

export interface DraftKeeper<Body> {
  /** Takes down what stands now; goes to the server when the typing rests, and at the latest after a few seconds. */
  keep: (body: Body) => void;
  /** Sends at once what has not gone yet. */
  flush: () => Promise<void>;
  /**
   * Throws away what has not gone and waits for what is under way: after this nothing comes any more. What the form still
   * says of itself while it is saved is not kept either, or the draft would stand again beside what was saved.
   */
  settle: () => Promise<void>;
  /** Keeps again what is typed: the save was refused, or is done and the form is typed in further. */
  reopen: () => void;
}

export interface KeeperOptions<Body> {
  send: (body: Body) => Promise<{ savedAt: string }>;
  onChange: (kept: Kept) => void;
  restMs?: number;
  longestMs?: number;
  retryMs?: number;
}

/**
 * Keeps one draft at the server while it is being typed: one message at a time and always the newest words, so that none
 * overtakes another. What could not go stays in memory and is tried again; nothing is written on the machine's disk.
 */
export function createDraftKeeper<Body>(options: KeeperOptions<Body>): DraftKeeper<Body> {
  const { send, onChange, restMs = 700, longestMs = 4000, retryMs = 5000 } = options;
  let waiting: { body: Body } | null = null;
  let typedSince: number | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const plan = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), afterMs);
  };
  const go = async () => {
    const taken = waiting;
    if (!taken) return;
    waiting = null;
    typedSince = null;
    try {
      const { savedAt } = await send(taken.body);
      if (!waiting) onChange({ state: "kept", at: savedAt });
    } catch {
      waiting ??= taken;
      onChange({ state: "held" });
      plan(retryMs);
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    while (underWay) await underWay;
    underWay = go().finally(() => {
      underWay = null;
    });
    await underWay;
  };
  return {
    keep: (body) => {
      if (isClosed) return;
      typedSince ??= Date.now();
      waiting = { body };
      onChange({ state: "typing" });
      plan(Math.max(0, Math.min(restMs, typedSince + longestMs - Date.now())));
    },
    flush,
    settle: async () => {
      isClosed = true;
      clearTimeout(timer);
      waiting = null;
      typedSince = null;
      if (underWay) await underWay;
      clearTimeout(timer);
      waiting = null;
      onChange({ state: "none" });
    },
    reopen: () => {
      isClosed = false;
    },
  };
}
