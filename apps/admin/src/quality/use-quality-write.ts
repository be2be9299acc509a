import { type UseMutationOptions, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import { useWrite, type Write } from "../api/use-write.ts";
import { keepFocus } from "../routing/keep-focus.ts";

/** A write on the quality of a case. When somebody else was faster the page is loaded again and what was typed stays. */
export function useQualityWrite<Input extends { idempotencyKey: string }, Output>(
  options: UseMutationOptions<Output, ApiError, Input>,
): {
  write: Write<Omit<Input, "idempotencyKey">, Output>;
  /** The same without its types, for the dialogs. */
  dialogWrite: Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">;
  seeNew: () => Promise<void>;
} {
  const write = useWrite(options);
  const cache = useQueryClient();
  const seeNew = async () => {
    await cache.invalidateQueries({ queryKey: api.quality.pathKey() });
    write.forget();
  };
  return {
    write,
    dialogWrite: write as Pick<Write<never, unknown>, "isSaving" | "error" | "attempt">,
    seeNew,
  };
}

/** After a deed the pages of quality are loaded again, what was done is said, and focus goes to what comes next. */
export function useQualityDone(): (message: string) => void {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message) => {
    say(message);
    void cache.invalidateQueries({ queryKey: api.quality.pathKey() }).then(keepFocus);
  };
}
