import { useEffect, useRef, useState } from "react";
import type { ApiError } from "../api/failure.ts";
import { useSettled } from "../api/use-settled.ts";

export interface Draft<Value> {
  value: Value;
  change: (value: Value) => void;
  /** Before signing: nothing is kept by itself any more, and the version is that of the last save. */
  hold: () => Promise<number>;
  /** Signing was refused: what is typed is kept again. */
  release: () => void;
  savedAt: Date | null;
  isUnsaved: boolean;
  /** Somebody was faster: the record is being loaded again, and its version is then the one to carry. */
  expectNew: () => void;
}

interface DraftOptions<Value> {
  first: Value;
  version: number;
  isSaving: boolean;
  error: ApiError | null;
  /** Sends the value; answers the new version. */
  save: (value: Value, version: number) => Promise<number>;
}

const RESTS_MS = 1200;

/** What is typed is kept by itself once the hands rest; one save at a time, each with the version of the last. */
export function useDraft<Value>({
  first,
  version,
  isSaving,
  error,
  save,
}: DraftOptions<Value>): Draft<Value> {
  const [value, setValue] = useState(first);
  const [kept, setKept] = useState(first);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const current = useRef(version);
  const settled = useSettled(value, RESTS_MS);
  const failed = useRef<Value | null>(null);
  const expectsNew = useRef(false);
  const isHeld = useRef(false);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (expectsNew.current) current.current = version;
    expectsNew.current = false;
  }, [version]);
  useEffect(() => {
    const isTried = error !== null && failed.current === settled;
    if (settled === kept || isSaving || isTried || isHeld.current) return;
    failed.current = settled;
    underWay.current = save(settled, current.current).then(
      (next) => {
        current.current = next;
        setKept(settled);
        setSavedAt(new Date());
      },
      () => undefined,
    );
  }, [settled, isSaving, error]);
  return {
    value,
    change: setValue,
    hold: async () => {
      isHeld.current = true;
      await underWay.current;
      return current.current;
    },
    release: () => {
      isHeld.current = false;
    },
    savedAt,
    isUnsaved: value !== kept,
    expectNew: () => {
      expectsNew.current = true;
    },
  };
}
