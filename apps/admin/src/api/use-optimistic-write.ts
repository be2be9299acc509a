import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ApiError } from "./failure.ts";
import type { Write } from "./use-write.ts";

export interface OptimisticOptions<Input, Shown> {
  write: Pick<Write<Input, unknown>, "save">;
  /** The answer of the server that shows it. */
  queryKey: QueryKey;
  /** What is shown at once, as if it were saved. */
  change: (shown: Shown, input: Input) => Shown;
  /** What else may be different once it is saved. */
  onSettled?: (() => void) | undefined;
}

/** What was shown as done and was not saved. */
export interface NotSaved<Input> {
  input: Input;
  /** In words: "đối chiếu bản chính: căn cước". */
  what: string;
  error: ApiError;
}

/** A write whose outcome is shown before the server answers; refused, it is taken back where everybody sees it. */
export function useOptimisticWrite<Input, Shown>({
  write,
  queryKey,
  change,
  onSettled,
}: OptimisticOptions<Input, Shown>) {
  const cache = useQueryClient();
  const [notSaved, setNotSaved] = useState<NotSaved<Input> | null>(null);
  const run = async (input: Input, what: string) => {
    setNotSaved(null);
    await cache.cancelQueries({ queryKey });
    const before = cache.getQueryData<Shown>(queryKey);
    if (before !== undefined) cache.setQueryData(queryKey, change(before, input));
    try {
      await write.save(input);
    } catch (error) {
      cache.setQueryData(queryKey, before);
      setNotSaved({ input, what, error: error as ApiError });
    }
    onSettled?.();
  };
  return {
    run: (input: Input, what: string) => void run(input, what),
    notSaved,
    forget: () => setNotSaved(null),
  };
}
